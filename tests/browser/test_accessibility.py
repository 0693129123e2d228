"""axe finds nothing, on a page of every kind, at both widths and in both schemes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

PAGES = (
    "",
    "backward/scalar/",
    "backward/graph-lifetime/",
    "requires-grad/all-states/",
    "api/",
    "errors/",
    "errors/in-place/",
    "pitfalls/training/",
    "questions/training/",
    "labs/running-example/",
    "glossary/",
    "testing/",
)


def violations(page: Page) -> list[str]:
    """What axe finds, one line for each kind of fault."""
    return [
        f"{each['id']}: {each['help']}: {each['nodes'][0]['html']}" for each in Axe().run(page).response["violations"]
    ]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(page: Page, address: str, path: str):
    page.goto(address + path)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = []
    for scheme, name, width in (("light", "default", 1440), ("dark", "slate", 390)):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": 900})
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
        found += [f"{scheme}, {width}: {each}" for each in violations(page)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ('<img src="/assets/logo.svg">', "image-alt"),
        ('<p style="color: #999; background: #fff">grey</p>', "color-contrast"),
        ("<button></button>", "button-name"),
    ],
)
def test_axe_finds_a_planted_fault(page: Page, address: str, html: str, rule: str):
    page.goto(f"{address}testing/")
    page.evaluate("html => document.querySelector('article').insertAdjacentHTML('beforeend', html)", html)
    assert any(each.startswith(rule) for each in violations(page))
