"""The stepper, apart from its frames on every page, which test_pages.py steps through."""

import gzip
import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from literate.graphs.label import brief
from tests.browser.stepping import SEEN, check, figures, frames, fresh, lit_line, step_through
from tests.browser.visit import Log
from tests.conftest import ROOT

STEPPER = ROOT / "docs/theme/assets/javascripts/stepper.js"
BUDGET = 4_800
"""Bytes of the stepper in gzip."""


def test_a_number_that_pytorch_did_not_give_is_noticed(page: Page, address: str):
    def planted(route: Route) -> None:
        whole, wrong = re.subn(r"(data-passes=[^<>]*?)\(-2\.\)", r"\1(-3.)", route.fetch().text(), count=1)
        assert wrong == 1
        route.fulfill(body=whole, content_type="text/html")

    page.route(f"{address}backward/scalar/", planted)
    page.goto(f"{address}backward/scalar/")
    figure, *_ = figures(page)
    with pytest.raises(AssertionError, match=r"-3\."):
        step_through(page, figure, "pointer")


def test_play_runs_to_the_end_and_stops(clocked: Page, address: str):
    clocked.goto(f"{address}backward/scalar/")
    figure, *_ = figures(clocked)
    clocked.clock.pause_at(1_000_000)
    play, count = figure.locator(".stepper__play"), figure.locator(".stepper__count")
    play.click()
    expect(play).to_have_text("Pause")
    total = int(count.inner_text().split(" / ")[1])
    clocked.clock.run_for(3_000)
    assert 0 < int(count.inner_text().split(" / ")[0]) < total
    clocked.clock.run_for(60_000)
    expect(count).to_have_text(f"{total} / {total}")
    expect(play).to_have_text("Play")


def test_it_opens_at_the_first_line_and_the_picture_is_whole_in_print(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    figure, *_ = figures(page)
    picture = fresh("backward/scalar/scalar.py", ("y",))
    labels = {f"{s} {i}": f"↑ {brief(text)}" for (s, i), text in picture.gradients().items()}
    first = next(frames(picture))
    opened = figure.evaluate(SEEN)
    check(opened, first, picture)
    lit_line(opened, picture.program, first.line)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert figure.evaluate(SEEN)["gradients"] == labels
    for part in (".stepper", ".stepper__side"):
        expect(figure.locator(part)).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    check(figure.evaluate(SEEN), first, picture)


def test_the_keyboard_walks_from_start_to_end_and_never_loses_the_focus(page: Page, address: str):
    """Down to the buttons with Tab, then by Enter and by arrows, over both ends."""
    page.goto(f"{address}backward/scalar/")
    figure, *_ = figures(page)
    count, total = figure.locator(".stepper__count"), len(list(frames(fresh("backward/scalar/scalar.py", ("y",)))))
    figure.locator("figcaption a").focus()
    for name in ("back", "play", "next"):
        page.keyboard.press("Tab")
        expect(figure.locator(f".stepper__{name}")).to_be_focused()
    for at in range(1, total):
        expect(count).to_have_text(f"{at} / {total}")
        page.keyboard.press("Enter")
    for key in ("Enter", "ArrowRight"):
        page.keyboard.press(key)
        expect(count).to_have_text(f"{total} / {total}")
        expect(figure.locator(".stepper__next")).to_be_focused()
    assert figure.locator(".stepper__next").get_attribute("aria-disabled") == "true"
    for at in range(total - 1, 0, -1):
        page.keyboard.press("ArrowLeft")
        expect(count).to_have_text(f"{at} / {total}")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    for _ in range(2):
        page.keyboard.press("Enter")
        expect(figure.locator(".stepper__back")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(count).to_have_text(f"2 / {total}")


def test_a_reader_chooses_another_number_and_stays_at_the_frame(page: Page, address: str):
    """Each choice is a run of its own: the program, the values and the gradients are those of its number."""
    page.goto(f"{address}path/chain-rule/")
    first, _, third = figures(page)
    for at in (2, 3):
        first.locator(".stepper__next").click()
        expect(first.locator(".stepper__count")).to_have_text(f"{at} / 8")
    before = first.evaluate(SEEN)
    first.get_by_role("button", name="x = -2.0", exact=True).click()
    expect(first).to_be_hidden()
    expect(third.get_by_role("button", name="x = -2.0", exact=True)).to_be_focused()
    expect(third.locator(".stepper__count")).to_have_text("3 / 8")
    after = third.evaluate(SEEN)
    assert before["values"].keys() == after["values"].keys() and before["values"] != after["values"]
    assert "x = torch.tensor(-2.0, requires_grad=True)" in third.locator(".stepper__code").inner_text()
    picture = fresh("path/chain-rule/chain-rule.py", ("y",), ("x", "-2.0"))
    page.keyboard.press("ArrowRight")
    check(third.evaluate(SEEN), list(frames(picture))[3], picture)
    assert picture.node("n1").grad == "tensor(-80.)"


# What a frame shows, all of it at once: the lit line, the box, and the sentence with its equations.
IN_WINDOW = """figure => {
  const lit = [...CSS.highlights.get("step")].filter(range => figure.contains(range.startContainer))
  return [...lit, ...figure.querySelectorAll(".node.now, .stepper__says, .stepper__next")].every(each => {
    const { top, bottom } = each.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}"""


@pytest.mark.parametrize("path", ["", "path/chain-rule/", "path/two-paths/", "path/training-step/", "backward/scalar/"])
def test_the_line_the_picture_and_the_sentence_fit_into_one_window(page: Page, address: str, path: str):
    page.goto(f"{address}{path}")
    for width, height in ((1440, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        for figure in figures(page):
            if figure.is_hidden():
                continue
            head = page.locator("header").first.evaluate("each => each.getBoundingClientRect().height")
            figure.evaluate("(each, head) => scrollTo(0, each.getBoundingClientRect().top + scrollY - head)", head)
            for at in range(int(figure.locator(".stepper__scrub").get_attribute("max") or 0)):
                assert figure.evaluate(IN_WINDOW), f"{width}: frame {at + 1}"
                figure.locator(".stepper__next").evaluate("each => each.click()")


# How the stage stands when the stepper has made it, before anything is drawn.
FIRST_STAGE = """new MutationObserver((changes, observer) => {
  const stage = document.querySelector(".stepper__stage")
  if (stage) { window.firstStage = stage.className; observer.disconnect() }
}).observe(document, { childList: true, subtree: true })"""


def test_the_stage_is_in_its_place_before_it_is_seen(page: Page, address: str):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.add_init_script(FIRST_STAGE)
    page.goto(address)
    stage = page.locator(".stepper__stage").first
    expect(stage).to_have_class(re.compile("stepper__stage--beside"))
    assert page.evaluate("firstStage") == stage.get_attribute("class")


# What the opening of the home page shows without scrolling: the program, what it prints, and the whole picture.
AT_FIRST_SIGHT = """hero => [...hero.querySelectorAll(".output, figure.graph")].every(each =>
  each.getBoundingClientRect().bottom <= innerHeight
) && [...hero.querySelectorAll(".graph__scroll, .stepper__code")].every(each =>
  each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth
)"""


def test_the_home_page_shows_the_program_its_result_and_the_whole_picture_at_once(page: Page, address: str):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(address)
    page.locator(".hero .stepper").wait_for()
    assert page.locator(".hero").evaluate(AT_FIRST_SIGHT)


def test_the_sentence_is_announced_and_the_bar_is_named(scalar: Page):
    figure, *_ = figures(scalar)
    assert figure.locator(".stepper__says").get_attribute("aria-live") == "polite"
    assert figure.locator(".stepper").get_attribute("role") == "group"
    assert figure.locator(".stepper").get_attribute("aria-label")


def test_the_stepper_comes_with_instant_navigation_and_only_where_there_is_a_graph(page: Page, address: str):
    log = Log(page, address)
    page.goto(f"{address}glossary/")
    log.settle(page)
    assert not [url for url in log.asked if "stepper.js" in url]
    page.evaluate("window.stays = true")
    page.locator("article a[href$='backward/scalar/']").first.click()
    page.wait_for_url("**/backward/scalar/")
    expect(page.locator("figure.graph")).not_to_have_count(0)  # the address changes before the page does
    assert figures(page)
    assert page.evaluate("window.stays") is True
    assert [url for url in log.asked if "stepper.js" in url]


def test_without_javascript_the_final_picture_is_there(browser: Browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}backward/scalar/")
        texts = page.locator("figure:not([hidden]) svg.graph .gradient").all_text_contents()
    assert "↑ -2." in texts
    assert len(texts) == len(fresh("backward/scalar/scalar.py", ("y",)).gradients())


def test_the_stepper_is_small():
    assert len(gzip.compress(STEPPER.read_bytes(), 9)) <= BUDGET
