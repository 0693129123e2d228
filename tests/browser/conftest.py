"""One Chromium and one server for the built site."""

import gzip
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

pytest.register_assert_rewrite("tests.browser.stepping")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "no Chromium here: `playwright install chromium` brings one, or your system's package `chromium`"
LIMIT = 180_000
"""Milliseconds after which a browser is taken for hung. What comes late on a busy machine comes before."""

NO_WORKER = "delete Navigator.prototype.serviceWorker"
"""Nothing but the server answers: see test_offline for the worker."""

PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")


def chromium(playwright: Playwright) -> str | None:
    """A Chromium: that of Playwright, else one of the system."""
    own = playwright.chromium.executable_path
    return own if Path(own).is_file() else next(filter(None, map(shutil.which, NAMES)), None)


# Not for the whole session: while Playwright runs, no other test can run an event loop.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            pytest.skip(MISSING)
        expect.set_options(timeout=LIMIT)
        instance = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS), timeout=LIMIT)
        yield instance
        instance.close()


@cache
def packed(file: str, host: str) -> bytes:
    """A file in gzip.

    The sitemap names this host: Material changes pages without a reload only between those
    that the sitemap has. So does each page, as its own address.
    """
    text = Path(file).read_bytes()
    if file.endswith(("sitemap.xml", ".html")):
        text = text.replace(b"://127.0.0.1:8000/", f"://{host}/".encode())
    return gzip.compress(text, 6, mtime=0)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host of static pages does: text in gzip."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() and self.path.split("?")[0].endswith("/") else file
        if file.suffix not in PACKED or not file.is_file():
            return super().do_GET()
        body = packed(str(file), self.headers["Host"])
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, *parts: object) -> None:
        """Keep the terminal quiet."""


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """Serve a site; the address."""
    handler = partial(Handler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """The address of the built site."""
    with serving(built_site) as address:
        yield address


@pytest.fixture(scope="package")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A window whose cache the tests share."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.add_init_script(NO_WORKER)
    context.set_default_timeout(LIMIT)
    yield context
    context.close()


@pytest.fixture(scope="package")
def opener(context: BrowserContext, address: str) -> Iterator[Page]:
    """A tab that opens the others.

    Chromium gives a tab without an opener a process of its own, and one more when it goes to its first page:
    that took a third of what the tests of the browser cost.
    """
    page = context.new_page()
    page.goto(f"{address}assets/logo.svg")
    yield page
    page.close()


@pytest.fixture
def page(context: BrowserContext, opener: Page) -> Iterator[Page]:
    """A tab, as wide as a desk, in light colours."""
    with opener.expect_popup() as opened:
        opener.evaluate("() => { open('about:blank') }")
    page = opened.value
    page.set_viewport_size({"width": 1440, "height": 900})
    page.emulate_media(color_scheme="light")
    yield page
    page.close()
    context.clear_cookies()


@pytest.fixture
def clocked(browser: Browser) -> Iterator[Page]:
    """A tab whose time the test lets go on, in a window of its own: a clock is that of all tabs of a window, for good.

    A later test in the same window would wait for a frame that never comes.
    """
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        context.add_init_script(NO_WORKER)
        context.set_default_timeout(LIMIT)
        page = context.new_page()
        page.clock.install(time=0)
        yield page


@pytest.fixture(scope="package")
def scalar(context: BrowserContext, address: str) -> Iterator[Page]:
    """The page of the running example, open once for the tests that look at it and change nothing."""
    page = context.new_page()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.emulate_media(color_scheme="light")
    page.goto(f"{address}backward/scalar/")
    yield page
    page.close()
