"""The stepper, apart from its frames on every page, which test_pages.py steps through."""

import gzip

import pytest
from playwright.sync_api import Browser, Page, expect

from literate.graphs.label import brief
from tests.browser.stepping import SEEN, figures, fresh, step_through
from tests.browser.visit import Log
from tests.conftest import ROOT

STEPPER = ROOT / "docs/theme/assets/javascripts/stepper.js"
BUDGET = 8_000
"""Bytes of the stepper in gzip."""


def test_a_number_that_pytorch_did_not_give_is_noticed(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    passes = figure.locator("svg").get_attribute("data-passes") or ""
    assert '"tensor(-2.)"' in passes
    figure.locator("svg").evaluate("(svg, text) => svg.dataset.passes = text", passes.replace("(-2.)", "(-3.)"))
    figure.evaluate("each => { for (const part of each.querySelectorAll('.stepper, .stepper__panel')) part.remove() }")
    (figure,) = figures(page)
    with pytest.raises(AssertionError, match=r"-3\."):
        step_through(page, figure, "pointer")


def test_play_runs_to_the_end_and_stops(page: Page, address: str):
    page.clock.install()
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    play, count = figure.locator(".stepper__play"), figure.locator(".stepper__count")
    play.click()
    expect(play).to_have_text("Pause")
    total = int(count.inner_text().split(" / ")[1])
    page.clock.run_for(3_000)
    assert 0 < int(count.inner_text().split(" / ")[0]) < total
    page.clock.run_for(60_000)
    expect(count).to_have_text(f"{total} / {total}")
    expect(play).to_have_text("Play")


def test_the_picture_is_whole_at_first_and_in_print(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    picture = fresh("backward/scalar/scalar.py", ("y",))
    labels = {f"{s} {i}": f"↑ {brief(text)}" for (s, i), text in picture.gradients().items()}
    assert figure.evaluate(SEEN)["gradients"] == labels
    figure.locator(".stepper__scrub").evaluate("each => { each.value = 2; each.dispatchEvent(new Event('input')) }")
    assert figure.evaluate(SEEN)["gradients"] == {}
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert figure.evaluate(SEEN)["gradients"] == labels
    expect(figure.locator(".stepper")).to_be_hidden()


def test_the_sentence_is_announced_and_the_bar_is_named(scalar: Page):
    (figure,) = figures(scalar)
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
    assert figures(page)
    assert page.evaluate("window.stays") is True
    assert [url for url in log.asked if "stepper.js" in url]


def test_without_javascript_the_final_picture_is_there(browser: Browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}backward/scalar/")
        texts = page.locator("svg.graph .gradient").all_text_contents()
    assert "↑ -2." in texts
    assert len(texts) == len(fresh("backward/scalar/scalar.py", ("y",)).gradients())


def test_the_stepper_is_small():
    assert len(gzip.compress(STEPPER.read_bytes(), 9)) <= BUDGET
