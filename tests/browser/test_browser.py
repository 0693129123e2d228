"""The built site in a browser: what a reader sees and can do."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import NO_WORKER
from tests.browser.visit import SCHEMES, Log
from tests.conftest import ROOT

BUDGET = 120_000
"""Bytes of a first view with mathematics, over the wire, without the index of the search."""

TEMPLATES = (
    "",
    "path/",
    "path/two-paths/",
    "non-scalar/vector-jacobian-product/",
    "errors/",
    "errors/in-place/",
    "reference/",
    "labs/running-example/",
    "labs/descent-paths/",
    "labs/finite-differences/",
    "playground/",
    "testing/",
    "changes/",
    "404.html",
)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_page_has_its_colours_before_the_scripts_run(browser: Browser, address: str, scheme: str):
    """Those of the system at the first visit, and those that were chosen later."""
    other = next(each for each in SCHEMES if each != scheme)
    with browser.new_context(color_scheme=scheme) as context:
        context.add_init_script(NO_WORKER)
        page = context.new_page()
        page.route("**/*.js", lambda route: route.abort())
        page.goto(f"{address}backward/scalar/")
        assert colours(page) == (scheme, scheme, SCHEMES[scheme], "custom")
        page.unroute("**/*.js")
        page.reload()
        for _ in SCHEMES:  # from those of the system to the light and to the dark ones
            page.locator("[data-md-component=palette] label:visible").click()
            if colours(page)[0] == other:
                break
        page.wait_for_function("name => document.body.dataset.mdColorScheme === name", arg=SCHEMES[other])
        page.route("**/*.js", lambda route: route.abort())
        page.reload()
        assert colours(page) == (other, other, SCHEMES[other], "custom")


def colours(page: Page) -> tuple[str, ...]:
    """What the root and the body are painted in."""
    return tuple(
        page.evaluate(
            """() => {
              const { mdColorScheme, mdColorPrimary } = document.body.dataset
              const scheme = each => getComputedStyle(each).colorScheme
              return [scheme(document.documentElement), scheme(document.body), mdColorScheme, mdColorPrimary]
            }"""
        )
    )


def test_a_first_view_is_light(browser: Browser, address: str):
    """With nothing in the cache. The search loads its index when it is touched, and the worker what it keeps after
    the page."""
    for path in TEMPLATES:
        with browser.new_context() as context:
            context.add_init_script(NO_WORKER)
            page = context.new_page()
            log = Log(page, address)
            page.goto(address + path)
            log.settle(page)
            assert f"{address}{path}" in log.sizes
            assert not [url for url in log.sizes if "search/index" in url]
            assert sum(log.sizes.values()) <= BUDGET, f"{path}: {sum(log.sizes.values())}: {log.sizes}"


def test_formulas_are_drawn_with_their_fonts(scalar: Page):
    scalar.evaluate("document.fonts.ready.then(() => null)")
    loaded = scalar.evaluate(
        "[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family.replaceAll('\"', ''))"
    )
    failed = scalar.evaluate("[...document.fonts].filter(f => f.status == 'error').map(f => f.family)")
    assert {"MJXTEX", "MJXTEX-I"} <= set(loaded)
    assert failed == []
    glyph = scalar.locator("mjx-c").first
    assert glyph.bounding_box()["width"] > 2
    assert scalar.locator("mjx-assistive-mml math").count() == scalar.locator("mjx-container").count() > 10


def section(program: str, name: str) -> str:
    """The text of a section of a program."""
    text = (ROOT / "snippets" / program).read_text(encoding="utf-8")
    return re.search(rf"^# --8<-- \[start:{name}\]\n(.*?)^# --8<-- \[end:{name}\]$", text, re.DOTALL | re.MULTILINE)[1]


def test_copying_gives_the_program_and_nothing_else(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    cards = page.locator("div.highlight")
    for title, name, position in (
        ("backward/scalar/scalar.py", "backward", 0),
        ("backward/scalar/scalar.py", "after", 1),
    ):
        card = cards.filter(has_text=title).nth(position)
        card.hover()
        card.locator("button[data-md-type=copy]").click()
        expect(page.locator(".md-dialog")).to_contain_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()").rstrip("\n") + "\n" == section(title, name)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_first_program_and_its_output_are_one_card(scalar: Page, scheme: str):
    scalar.emulate_media(color_scheme=scheme)
    expect(scalar.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
    program, output = scalar.locator("div.highlight").first, scalar.locator("figure.output").first
    expect(output.locator("pre")).to_have_text("tensor(-2.)")
    expect(output.locator("figcaption")).to_contain_text("checked with torch")
    above, below = program.bounding_box(), output.bounding_box()
    assert abs(above["y"] + above["height"] - below["y"]) < 1
    assert (above["x"], above["width"]) == (below["x"], below["width"])
    assert below["y"] + below["height"] < 900, "the first answer is above the fold"


def test_the_mark_leads_to_the_page_on_testing(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    page.get_by_role("link", name="checked with torch").first.click()
    page.wait_for_url(f"{address}testing/")
    expect(page.locator("article h1")).to_be_visible()


def test_the_colours_can_be_switched_and_stay(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")  # that of the system
    page.locator("label[title='Use the light colours']").click()
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.locator("label[title='Use the dark colours']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title='Use the colours of the system']").click()
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_an_exercise_opens_with_the_keyboard(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    box = page.locator("details.question").first
    answer = box.locator("figure.output")
    expect(answer).to_be_hidden()
    box.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(answer).to_be_visible()


def test_the_next_page_comes_without_a_reload_and_with_its_formulas(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    page.evaluate("window.stayed = true")
    page.get_by_role("link", name="Next:").click()
    page.wait_for_url(f"{address}path/chain-rule/")
    expect(page.locator("article h1")).to_have_attribute("id", re.compile("chain-rule"))
    assert page.evaluate("window.stayed")
    content = "getComputedStyle(document.querySelector('mjx-c'), '::before').content"
    page.wait_for_function(f"() => {content} != 'none'")


def test_a_page_takes_its_style_sheet_once(page: Page, address: str):
    """A sheet that comes again gives every element its style and its place again. The next page has the same one."""
    page.add_init_script(
        "document.onreadystatechange = () => (window.first ??= [...document.styleSheets].filter(s => s.href))"
    )
    with page.expect_response("**/sitemap.xml"):
        page.goto(f"{address}path/")
    same = "[...document.styleSheets].filter(sheet => sheet.href).map(sheet => window.first?.indexOf(sheet))"
    assert page.evaluate(same) == [0]
    page.locator("article a[href$='slope/']").first.click()
    page.wait_for_url(f"{address}path/slope/")
    expect(page.locator("article h1")).to_have_id("slope-of-a-curve")
    assert page.evaluate(same) == [0]
    page.evaluate("document.head.querySelector('link[rel=stylesheet]').href += '?again'")
    page.wait_for_function(f"() => {same}.every(at => at !== 0)")


SCROLL = "new Promise(seen => { onscroll = seen; scrollBy(0, 1000) })"
PLACE = "[location.pathname, location.hash.length > 1, scrollY]"


def scroll_twice(page: Page) -> None:
    """Scroll, and let the theme write the section that is read: at the first time it does not."""
    for _ in range(2):
        page.evaluate(SCROLL)
        page.clock.run_for(2000)


@pytest.fixture
def scrolled(clocked: Page, address: str) -> Page:
    """A page that is read from its middle."""
    with clocked.expect_response("**/sitemap.xml"):  # before it is there, the theme leaves links to the browser
        clocked.goto(f"{address}backward/scalar/")
    clocked.clock.pause_at(1_000_000)
    scroll_twice(clocked)
    assert clocked.evaluate(PLACE) == ["/backward/scalar/", True, 2000]
    return clocked


def test_a_page_that_comes_late_opens_at_its_top(scrolled: Page, address: str):
    """Not where the one before was scrolled to in the meantime, and no section of that one is in its address."""
    held = []
    scrolled.route(f"{address}path/chain-rule/", lambda route: held.append(route))
    scrolled.evaluate("document.querySelector('.md-footer__link--next').click()")
    scrolled.wait_for_url(f"{address}path/chain-rule/")
    scroll_twice(scrolled)
    held.pop().continue_()
    expect(scrolled.locator("article h1")).to_have_attribute("id", re.compile("chain-rule"))
    scrolled.clock.run_for(2000)
    assert scrolled.evaluate(PLACE) == ["/path/chain-rule/", False, 0]
    scroll_twice(scrolled)
    assert scrolled.evaluate(PLACE) == ["/path/chain-rule/", True, 2000]


def test_a_page_that_comes_before_scrolling_has_come_to_rest_opens_at_its_top(scrolled: Page):
    scrolled.evaluate(SCROLL)
    scrolled.evaluate("document.querySelector('.md-footer__link--next').click()")
    expect(scrolled.locator("article h1")).to_have_attribute("id", re.compile("chain-rule"))
    scrolled.clock.run_for(2000)
    assert scrolled.evaluate(PLACE) == ["/path/chain-rule/", False, 0]


def test_without_javascript_the_pages_can_be_read(browser: Browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}backward/scalar/")
        assert page.locator("figure.output pre").first.inner_text() == "tensor(-2.)"
        assert page.locator("mjx-c").first.bounding_box()["width"] > 2
        page.locator("details.question summary").first.click()
        assert page.locator("details.question figure.output").first.is_visible()


def test_the_notebook_can_be_downloaded(page: Page, address: str, built_site: Path):
    page.goto(f"{address}labs/running-example/")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download this notebook").click()
    assert download.value.path().read_bytes() == (ROOT / "docs/en/labs/running-example.ipynb").read_bytes()
