"""Every page in every layout, open once: quiet, no wider than the window, copied and stepped through, read by axe.

`--whole` visits them all. Without it a few of each kind are drawn by a seed, which is printed.
"""

from __future__ import annotations

from random import Random

import pytest
from playwright.sync_api import Page

from tests.browser.stepping import PROJECT
from tests.browser.visit import Log, card_faults, overflow, violations, visit
from tests.conftest import ROOT

AXE = (
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
"""A page of every kind."""

DRAWN = {"axe": 2, "graphs": 4, "others": 4}
"""How many pages of each kind are drawn for one run."""


def address_of(path: str) -> str:
    """The address of a page below that of the site."""
    url = path.removeprefix("docs/en/").rsplit(".", 1)[0].removesuffix("index").removesuffix("/")
    return f"{url}/" if url else ""


GRAPHS = {address_of(path): len(PROJECT.page(path).graphs) for path in PROJECT.page_paths}
LABS = [address_of(file.relative_to(ROOT).as_posix()) for file in ROOT.glob("docs/en/**/*.ipynb")]
PAGES = sorted([*GRAPHS, *LABS, "404.html"])


def drawn(seed: int) -> list[str]:
    """A few pages of each kind."""
    kinds: dict[str, list[str]] = {kind: [] for kind in DRAWN}
    for path in PAGES:
        kinds["axe" if path in AXE else "graphs" if GRAPHS.get(path) else "others"].append(path)
    return [path for kind, count in DRAWN.items() for path in Random(seed).sample(kinds[kind], count)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "path" in metafunc.fixturenames:
        option = metafunc.config.option
        metafunc.parametrize("path", PAGES if option.whole else drawn(option.seed))


def test_a_page_in_every_layout(page: Page, address: str, path: str):
    log = Log(page, address)
    faults = list(visit(page, log, path, axe=path in AXE))
    assert not faults, "\n".join(faults)
    assert page.locator("figure.graph .stepper").count() == GRAPHS.get(path, 0)


def test_every_seed_draws_every_kind_and_every_page_is_drawn_by_some():
    assert set(AXE) <= set(PAGES)
    seen = set()
    for seed in range(300):
        chosen = drawn(seed)
        assert len(set(chosen)) == sum(DRAWN.values())
        seen |= set(chosen)
    assert seen == set(PAGES)


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ('<img src="http://127.0.0.1:9/x.png">', "another host"),
        ('<img src="/no-such-file.png">', "404"),
        ("<script>throw new Error('planted')</script>", "planted"),
        ("<script>console.error('planted')</script>", "planted"),
    ],
)
def test_a_fault_of_a_page_is_noticed(page: Page, address: str, html: str, told: str):
    page.route(
        f"{address}planted/", lambda route: route.fulfill(body=f"<!doctype html>{html}", content_type="text/html")
    )
    log = Log(page, address)
    page.goto(f"{address}planted/")
    log.settle(page)
    assert any(told in fault for fault in log.faults)


def test_what_stands_wrong_on_a_page_is_noticed(page: Page, address: str):
    """Several faults on one page, each told by the check that looks for it."""
    page.goto(f"{address}backward/scalar/")
    assert overflow(page) == 0
    assert list(card_faults(page)) == []
    page.evaluate(
        """() => {
          const article = document.querySelector("article")
          for (const html of [
            '<hr style="width: 3000px">',
            '<img src="../../assets/logo.svg">',
            '<p style="color: #999; background: #fff">grey</p>',
            '<button></button>',
          ]) article.insertAdjacentHTML("beforeend", html)
          document.querySelector("figure.output").append(document.createElement("button"))
          const copy = document.querySelector("div.language-python.highlight button[data-md-type=copy]")
          copy.after(copy.cloneNode(true))
        }"""
    )
    assert overflow(page) > 1000
    assert list(card_faults(page)) == [
        "a program has several buttons",
        "several buttons are called Copy scalar.py, part 1 of 2",
        "an output has a button",
    ]
    rules = {each.split(":")[0] for each in violations(page)}
    assert {"image-alt", "color-contrast", "button-name"} <= rules
