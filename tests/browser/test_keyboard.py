"""With the keyboard alone: every stop can be seen, the menu opens and closes, the list of keys is there."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sight import WIDTHS
from tests.browser.visit import Log

# The element that has the focus: what it is, and whether it, or the label that stands for it, can be seen.
STOP = """() => {
  const stop = document.activeElement
  if (stop === document.body || stop === document.documentElement) return null
  const shown = stop.matches(".md-option, .md-toggle") ? stop.nextElementSibling : stop
  const box = shown.getBoundingClientRect()
  const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight
  const seen = inside && box.width > 0 && shown.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  return [seen, stop.outerHTML.slice(0, 90)]
}"""


def stops(page: Page, most: int = 400) -> list[tuple[bool, str]]:
    """Where the tabulator key leads, from the top of the page to its end."""
    found = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        found.append(tuple(stop))
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_every_stop_of_the_keyboard_can_be_seen(page: Page, address: str, width: int):
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{address}stopping/eval/")
    page.locator("article .highlight button").last.wait_for(state="attached")
    found = stops(page)
    assert len(found) > 20
    assert [html for seen, html in found if not seen] == []


def test_a_stop_that_cannot_be_seen_is_noticed(page: Page, address: str):
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}stopping/eval/")
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('afterbegin', '<a href=\"#\" style=\"opacity: 0\">x</a>')"
    )
    (unseen,) = [html for seen, html in stops(page) if not seen]
    assert unseen.startswith('<a href="#" style="opacity: 0"')


def test_the_menu_opens_and_closes_by_key(page: Page, address: str):
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}stopping/eval/")
    menu = page.get_by_role("button", name="Menu")
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    inside = "document.activeElement.closest('.md-sidebar--primary') !== null"
    assert page.evaluate(inside)
    open_stops = stops(page)
    assert [html for seen, html in open_stops if not seen] == []
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")


BOXES = "pre > code, .md-typeset__scrollwrap, mjx-container[display]"
SEEN = f"[...document.querySelectorAll('article :is({BOXES})')].filter(box => box.checkVisibility())"
KEPT = f"() => {SEEN}.every(box => box.scrollWidth > box.clientWidth == (box.getAttribute('tabindex') === '0'))"
REACHED = f"{SEEN}.filter(box => box.tabIndex === 0).map(box => box.localName)"


def test_a_box_that_scrolls_sideways_is_reached_by_key_at_each_width_and_when_it_opens(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}hazards/nan/")
    page.wait_for_function(KEPT)
    closed = page.evaluate(REACHED)
    assert {"code", "mjx-container"} <= set(closed)
    page.evaluate("document.querySelectorAll('article details').forEach(each => (each.open = true))")
    page.wait_for_function(KEPT)
    narrow = page.evaluate(REACHED)
    assert len(narrow) > len(closed)
    page.set_viewport_size({"width": 1440, "height": 900})
    page.wait_for_function(KEPT)
    assert len(page.evaluate(REACHED)) < len(narrow)


def test_a_box_whose_content_grows_with_a_font_is_reached_by_key(page: Page, address: str):
    log = Log(page, address)
    page.goto(f"{address}hazards/nan/")
    log.settle(page)
    page.wait_for_function(KEPT)
    page.evaluate("document.querySelector('article pre > code').style.letterSpacing = '20px'")
    assert not page.evaluate(f"({KEPT})()")
    page.evaluate("document.fonts.dispatchEvent(new FontFaceSetLoadEvent('loadingdone'))")
    page.wait_for_function(KEPT)


def test_a_chapter_opens_in_the_menu_of_a_phone(page: Page, address: str):
    """Material finds the list that it opens by the name that it has given it."""
    log = Log(page, address)
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}stopping/eval/")
    page.get_by_role("button", name="Menu").click()
    page.locator(".md-nav__title:visible", has_text="Stopping gradients").click()
    chapter = page.get_by_role("button", name="Stopping gradients")
    chapter.focus()
    page.keyboard.press("Enter")
    expect(chapter).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("navigation", name="Stopping gradients", exact=True)).to_be_visible()
    assert page.locator(".md-sidebar--primary :not(a, button)[tabindex='0']:visible").count() == 0
    log.settle(page)
    assert log.faults == []


def test_the_search_opens_by_key_on_a_phone(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}stopping/eval/")
    page.get_by_role("button", name="Search").focus()
    page.keyboard.press("Enter")
    expect(page.locator("input.md-search__input")).to_be_focused()


def test_the_list_of_keys_opens_by_key_and_by_its_button_on_every_page(page: Page, address: str):
    page.goto(f"{address}stopping/eval/")
    keys = page.get_by_role("dialog", name="Keys")
    page.keyboard.press("?")
    expect(keys).to_be_visible()
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    page.keyboard.press("n")
    expect(page.locator("article h1")).not_to_have_attribute("id", "eval")
    page.get_by_role("button", name="keys").click()
    expect(keys).to_be_visible()
    keys.get_by_role("button", name="Close").click()
    expect(keys).to_be_hidden()


def test_in_a_field_a_question_mark_is_a_question_mark(page: Page, address: str):
    page.goto(f"{address}stopping/eval/")
    page.locator("input.md-search__input").click()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
