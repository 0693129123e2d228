"""What a screen reader is told: one name for one thing, and no landmark that holds nothing."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import CARDS, COPIES

LANDMARKS = {
    "path/chain-rule/": {"Header", "Tabs", "Navigation", "Guide", "First steps", "Table of contents", "Footer"},
    "errors/in-place/": {"Header", "Tabs", "Navigation", "Errors", "Table of contents", "Footer"},
    "404.html": {"Header", "Tabs"},
}

# What can be pressed, followed or filled and has the name of another that does something else.
ALIKE = """() => {
  const does = new Map(), alike = new Set()
  for (const each of document.querySelectorAll("article a[href], article button[data-md-type=copy]")) {
    if (each.matches(".headerlink, svg a")) continue
    const name = each.ariaLabel ?? each.textContent.trim(), what = each.href ?? each.closest("pre").textContent
    if (does.has(name) && does.get(name) !== what) alike.add(name)
    does.set(name, what)
  }
  return [...alike]
}"""


@pytest.mark.parametrize("path", LANDMARKS)
def test_a_landmark_has_a_name_of_its_own_and_is_not_the_list_under_a_heading(page: Page, address: str, path: str):
    page.goto(address + path)
    page.locator("nav.md-code__nav[role=presentation]").first.wait_for(state="attached") if "404" not in path else None
    named = re.findall(r'navigation "([^"]*)"', page.locator("body").aria_snapshot())
    assert set(named) == LANDMARKS[path] and len(named) == len(LANDMARKS[path])


def test_a_picture_is_called_by_its_title_and_not_by_its_legend(scalar: Page):
    figure = scalar.get_by_role("figure", name="Graph of y in backward/scalar/scalar.py", exact=True)
    expect(figure).to_be_visible()
    expect(figure.get_by_role("region", name="The picture", exact=True)).to_be_visible()
    expect(figure.get_by_role("list", name="What the shapes mean", exact=True).locator("li")).to_have_count(4)
    figure.locator(".stepper__scrub").wait_for()
    expect(figure.locator("svg .edge[aria-hidden=true]")).to_have_count(figure.locator("svg .edge").count())


def test_an_output_is_called_output(scalar: Page):
    outputs = scalar.get_by_role("figure", name="Output", exact=True)
    assert outputs.count() == scalar.locator("figure.output:not(.output--error, .output--warning):visible").count() > 1


@pytest.mark.parametrize("path", ["backward/scalar/", "path/chain-rule/"])
def test_what_does_something_else_has_another_name(page: Page, address: str, path: str):
    page.goto(address + path)
    page.wait_for_function(f"() => {CARDS}.every(buttons => buttons > 0) && {COPIES}.every(name => name)")
    assert page.evaluate(ALIKE) == []
    page.evaluate("for (const each of document.querySelectorAll('.change a')) each.ariaLabel = 'Change this program'")
    assert page.evaluate(ALIKE) == ["Change this program"]


def test_a_section_of_a_program_is_copied_by_its_number(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    first = page.get_by_role("button", name="Copy scalar.py, part 1 of 2", exact=True)
    expect(first).to_be_attached()
    assert first.get_attribute("title") == "Copy scalar.py, part 1 of 2"
    page.goto(f"{address}testing/")
    expect(
        page.get_by_role("button", name="Copy the code under \u201cCheck it yourself\u201d, part 1 of 2")
    ).to_be_attached()


def test_the_chosen_colours_are_those_that_are_named(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    for title, scheme in (("light", "default"), ("dark", "slate")):
        page.locator(f"label[title='Use the {title} colours']").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        expect(page.get_by_role("radio", name=f"Use the {title} colours")).to_be_checked()
    page.locator("label[title='Use the colours of the system']").click()
    expect(page.get_by_role("radio", name="Use the colours of the system")).to_be_checked()


def test_the_tab_that_leads_home_says_so(scalar: Page):
    expect(scalar.locator(".md-tabs__link").first).to_have_text("Home")
