"""The site without a network: kept by its worker after the first visit, and in a folder without any server."""

from __future__ import annotations

import http.server
import json
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, Page, expect

from literate.site.offline import listed
from tests.browser.conftest import LIMIT
from tests.browser.visit import Log
from tests.conftest import build_site

BELOW = "autograd-by-example/"
"""Where a host of projects has the site: not at the root."""

ACTIVE = """navigator.serviceWorker.ready.then(({ active }) => new Promise(done => {
  const look = () => active.state === "activated" && done(null)
  active.addEventListener("statechange", look)
  look()
}))"""
KEPT = """async () => {
  const found = []
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) found.push(url)
  return found
}"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files, each connection for one."""

    def send_head(self) -> object:
        """Each file whole: a test changes one within the second since which a browser asks whether it has changed."""
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def log_message(self, *parts: object) -> None:
        """Keep the terminal quiet."""


@contextmanager
def serving(folder: Path, port: int = 0) -> Iterator[int]:
    """A server of a folder, and its port. Afterwards there is none."""
    handler = partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.fixture
def window(browser: Browser) -> Iterator[BrowserContext]:
    """A window that has never been anywhere."""
    with browser.new_context() as context:
        context.set_default_timeout(LIMIT)
        yield context


def search(page: Page, query: str) -> None:
    """Look for something, and open the first hit."""
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill(query)
    page.locator(".hits a").first.click()


def step(page: Page) -> None:
    """Step a picture to its second frame."""
    bar = page.locator(".stepper").first
    bar.locator(".stepper__next").click()
    expect(bar.locator(".stepper__count")).to_have_text(re.compile("^2 / "))


def play(page: Page) -> None:
    """Change the program in the playground, and see another picture."""
    box, nodes = page.locator(".playground textarea"), page.locator(".playground svg .node")
    expect(nodes.first).to_be_attached()
    box.fill("import torch\n\nx = torch.tensor(3.0, requires_grad=True)\ny = x * x\ny.backward()\nprint(x.grad)\n")
    expect(page.locator(".playground")).to_contain_text("tensor(6.)")


# Kept by the worker -----------------------------------------------------------------------------


def test_after_one_visit_the_whole_site_is_there_without_a_network(
    window: BrowserContext, built_site: Path, tmp_path: Path
):
    (tmp_path / BELOW).symlink_to(built_site, target_is_directory=True)
    page = window.new_page()
    with serving(tmp_path) as port:
        address = f"http://127.0.0.1:{port}/{BELOW}"
        log = Log(page, address)
        page.goto(address)
        page.evaluate(ACTIVE)
        assert log.faults == []
    window.set_offline(True)
    page.goto(f"{address}backward/scalar/")
    expect(page.locator("article h1")).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => null)")
    assert page.evaluate("[...document.fonts].filter(font => font.status == 'error').length") == 0
    step(page)
    page.goto(f"{address}labs/descent-paths")  # a host leads to the folder
    assert page.url == f"{address}labs/descent-paths/"
    assert page.locator("article img").evaluate_all("all => all.length && all.every(each => each.naturalWidth)")
    search(page, "retain_graph")
    page.wait_for_url(f"{address}glossary/#retain-graph")
    page.goto(f"{address}playground/")
    play(page)
    assert page.goto(f"{address}no/such/page/").status == 404
    expect(page.locator("h1")).to_have_text("There is no page at this address")


def test_a_new_build_takes_the_place_of_the_old(window: BrowserContext, built_site: Path, tmp_path: Path):
    """Only what has changed is kept anew, and of the old nothing that the new does not name."""
    site = tmp_path / "site"
    shutil.copytree(built_site, site, ignore=shutil.ignore_patterns("programs", "sources"))
    few = [each for each in listed(site) if each[0] in ("index.html", "404.html", "glossary/index.html")]
    page = window.new_page()
    with serving(site) as port:
        address = f"http://127.0.0.1:{port}/"
        write_names(site, few)
        page.goto(address)
        page.evaluate(ACTIVE)
        before = set(page.evaluate(KEPT))
        assert before == {f"{address}{path}?{digest}" for path, digest in few}
        other = site / "glossary/index.html"
        other.write_text(other.read_text(encoding="utf-8").replace("<h1", "<h1 data-new", 1), encoding="utf-8")
        write_names(site, [each for each in listed(site) if each[0] in ("404.html", "glossary/index.html")])
        page.evaluate("navigator.serviceWorker.ready.then(each => each.update()).then(() => null)")
        page.evaluate(
            f"async () => {{ while ((await ({KEPT})()).length !== 2) await new Promise(requestAnimationFrame) }}"
        )
        after = set(page.evaluate(KEPT))
    window.set_offline(True)
    assert len(after & before) == 1
    page.goto(f"{address}glossary/")
    expect(page.locator("h1[data-new]")).to_be_attached()


def test_a_file_that_is_not_of_the_build_is_not_kept(window: BrowserContext, built_site: Path, tmp_path: Path):
    site = tmp_path / "site"
    shutil.copytree(built_site, site, ignore=shutil.ignore_patterns("programs", "sources"))
    write_names(site, [each for each in listed(site) if each[0] in ("404.html", "index.html")])
    (site / "404.html").write_text("of another build", encoding="utf-8")
    page = window.new_page()
    with serving(site) as port:
        page.goto(f"http://127.0.0.1:{port}/changes/")
        refused = "navigator.serviceWorker.register('/worker.js').then(({ installing }) => new Promise(done => "
        refused += "installing ? installing.onstatechange = () => done(installing.state) : done('redundant')))"
        assert page.evaluate(refused) == "redundant"
        assert not [url for url in page.evaluate(KEPT) if "404.html" in url]


def write_names(site: Path, files: list[tuple[str, str]]) -> None:
    """Tell the worker other files."""
    worker = site / "worker.js"
    rest = worker.read_text(encoding="utf-8").partition("\n")[2]
    worker.write_text(f"const FILES = new Map({json.dumps(files)});\n{rest}", encoding="utf-8")


# In a folder ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as files that link to files."""
    site = tmp_path_factory.mktemp("folder") / "site"
    build_site(site, "--no-directory-urls")
    return site


def test_a_folder_is_read_without_a_server(window: BrowserContext, folder: Path):
    page = window.new_page()
    log = Log(page, "file://")

    def go(path: str) -> None:
        log.settle(page)  # who leaves a page breaks off what it asks for
        page.goto((folder / path).as_uri())

    go("index.html")
    log.settle(page)
    link = page.locator("article a[href$='.html']").first
    name = link.get_attribute("href")
    link.click()
    page.wait_for_url(lambda url: url.endswith(f"/{name}"))
    expect(page.locator("article h1")).to_be_visible()
    go("backward/scalar.html")
    step(page)
    log.settle(page)
    search(page, "retain_graph")
    page.wait_for_url(re.compile(r"/glossary\.html#retain-graph$"))
    go("errors/index.html")
    page.locator(".filter input").fill("deepcopy")
    expect(page.locator(".filter output")).to_have_text(re.compile(r"^\d messages? of"))
    go("playground.html")
    play(page)
    log.settle(page)
    assert log.faults == []


def test_every_link_of_a_folder_names_a_file(folder: Path):
    for page in folder.rglob("*.html"):
        if page.name == "404.html":
            continue  # of hosts
        for tag in BeautifulSoup(page.read_bytes(), "html.parser").find_all(["a", "link", "script", "img"]):
            address = urldefrag(str(tag.get("href") or tag.get("src") or ""))[0]
            if address and not urlsplit(address).scheme:
                assert (page.parent / unquote(address.split("?")[0])).is_file(), f"{page}: {address}"
