"""One visit to a page: everything that is checked on every page, while it is open once."""

from __future__ import annotations

from collections.abc import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, Response

from literate.site.unused import ABSENT
from tests.browser.sight import WIDTHS, out_of_sight, torn
from tests.browser.stepping import WAYS, figures, open_all, step_through

SCHEMES = {"light": "default", "dark": "slate"}
MEDIA = "[document.body.dataset.mdColorScheme, matchMedia('(prefers-reduced-motion: reduce)').matches]"

# Light and dark, wide and narrow: one thing changes from each to the next.
LAYOUTS = (("light", 1440), ("dark", 1440), ("dark", 390), ("light", 390))
WIDTHS_BETWEEN = tuple(("light", width) for width in WIDTHS if ("light", width) not in LAYOUTS)
READ = dict(zip((LAYOUTS[0], LAYOUTS[2]), WAYS, strict=True))
"""The layouts in which axe reads the page and the pictures are stepped through, and how they are."""

# A copy button comes when Material's script has seen its card. One that never comes is a fault.
CLASSES = "[...new Set([...document.querySelectorAll('[class]')].flatMap(each => [...each.classList]))]"

# In a playground the program stands in the editor, and its card is for those without scripts.
CARDS = """[...document.querySelectorAll("div.language-python.highlight:not(.playground *)")]
  .map(card => card.querySelectorAll("button[data-md-type=copy]").length)"""

COPIES = "[...document.querySelectorAll('article button[data-md-type=copy]')].map(each => each.ariaLabel)"


class Log:
    """What a page asks for and complains about."""

    def __init__(self, page: Page, address: str) -> None:
        self.address = address
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.under_way: set[Request] = set()
        self.sizes: dict[str, int] = {}
        page.on("request", self.request)
        page.on("response", self.response)
        page.on("requestfailed", self.failed)
        page.on("requestfinished", self.finished)
        page.on("console", lambda message: message.type in ("error", "warning") and self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))

    def request(self, request: Request) -> None:
        self.asked.append(request.url)
        self.under_way.add(request)
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.faults.append(f"another host: {request.url}")

    def response(self, response: Response) -> None:
        if response.status >= 400 and not response.url.endswith("404.html"):
            self.faults.append(f"{response.status}: {response.url}")

    def failed(self, request: Request) -> None:
        self.under_way.discard(request)
        self.faults.append(f"failed: {request.url}")

    def finished(self, request: Request) -> None:
        self.under_way.discard(request)
        answer = request.response()
        self.sizes[request.url] = int(answer.headers.get("content-length", 0)) if answer else 0

    def settle(self, page: Page) -> None:
        """Return when the page is loaded, its fonts are there, and no request is under way."""
        page.wait_for_load_state("load")  # a page that has just been opened has not asked for all it will
        page.evaluate("document.fonts.ready.then(() => null)")
        while self.under_way:
            page.evaluate("new Promise(requestAnimationFrame)")


def visit(page: Page, log: Log, path: str, axe: bool) -> Iterator[str]:
    """What is wrong with a page, in each layout; `axe` says whether axe is to read it."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(log.address + path)
    open_all(page)
    yield from card_faults(page)
    yield from (f"no style for .{name}" for name in page.evaluate(CLASSES) if ABSENT.fullmatch(name))
    for layout in (*LAYOUTS, *WIDTHS_BETWEEN):
        lay_out(page, *layout)
        place = f"{layout[0]}, {layout[1]}"
        if wide := overflow(page):
            yield f"{place}: {wide} pixels too wide"
        if layout in READ:
            if axe:
                yield from (f"{place}: {each}" for each in violations(page))
            for figure in figures(page):
                step_through(page, figure, READ[layout])
        if layout[0] == "light":
            yield from (f"{place}: {each}" for each in [*out_of_sight(page), *torn(page)])
    log.settle(page)
    yield from log.faults


def lay_out(page: Page, scheme: str, width: int) -> None:
    """Change the window and the colours of the system, and wait for the page to follow."""
    page.set_viewport_size({"width": width, "height": 844})
    if page.evaluate(MEDIA) != [SCHEMES[scheme], True]:  # told the same again, the browser styles the whole page anew
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_function("name => document.body.dataset.mdColorScheme === name", arg=SCHEMES[scheme])
    page.evaluate("new Promise(requestAnimationFrame)")


def card_faults(page: Page) -> Iterator[str]:
    """Each program can be copied, by a button of its own name, and nothing else."""
    # Functions: an expression would be read again at each look, which the policy of the page forbids.
    page.wait_for_function(f"() => {CARDS}.every(buttons => buttons > 0)")
    if set(page.evaluate(CARDS)) - {1}:
        yield "a program has several buttons"
    page.wait_for_function(f"() => {COPIES}.every(name => name)")
    copies = page.evaluate(COPIES)
    yield from (f"a button is called {name}" for name in copies if not (name or "").startswith("Copy "))
    yield from (f"several buttons are called {name}" for name in {each for each in copies if copies.count(each) > 1})
    if page.locator("figure.output button").count():
        yield "an output has a button"


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def violations(page: Page) -> list[str]:
    """What axe finds, one line for each kind of fault."""
    return [
        f"{each['id']}: {each['help']}: {each['nodes'][0]['html']}" for each in Axe().run(page).response["violations"]
    ]
