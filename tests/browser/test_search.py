"""The search finds what readers ask for, says when it does not, and costs nothing before it is used."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from literate.project import Project
from tests.browser import recall
from tests.browser.conftest import LIMIT
from tests.browser.messages import Entry, entries, perturbed
from tests.browser.recall import SEED, Ask, Asked, share
from tests.browser.visit import Log
from tests.conftest import ROOT

SAMPLE = 200
"""How many of the perturbed messages are asked without `--whole`."""

INDEX_BUDGET = 200_000
"""Bytes of the index, over the wire."""


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="module")
def index(project: Project) -> list[Entry]:
    return list(entries(project))


@pytest.fixture(scope="module")
def ask(context: BrowserContext, address: str) -> Iterator[Ask]:
    page = context.new_page()
    yield recall.asking(page, address)
    page.close()


# What is found ----------------------------------------------------------------------------------


def told(asked: list[Asked]) -> str:
    """The shares of a kind of queries, in a line."""
    return f"recall@1 {share(asked, 'first'):.1%}, recall@3 {share(asked, 'third'):.1%}"


def missed(asked: list[Asked]) -> str:
    """The queries whose first hit is wrong, a line each."""
    return "\n".join(
        f"{each.kind}: {each.query!r}: {each.accepted} is not first of {each.urls}" for each in asked if not each.first
    )


KINDS = ("short", "question", "report", "chinese", "api")
"""Kinds of queries. Of a small kind a share says less than of all."""


def test_a_query_finds_its_page(ask: Ask, tell: Callable[[str], None]):
    asked = recall.queries(ask)
    kinds = {name: [each for each in asked if each.kind == name] for name in KINDS}
    kinds["held out"], kinds["not held out"] = recall.halves(asked)
    kinds["total"] = asked
    for name, found in kinds.items():
        tell(f"search, {len(found)} queries, {name}: {told(found)}")
    tell(f"search, queries held out: half, drawn by {SEED}")
    low = [
        name
        for name, found in kinds.items()
        if share(found, "first") < 0.8 or share(found, "third") < (0.9 if name in KINDS else 0.95)
    ]
    assert not low, f"{low}\n{missed(kinds['not held out'])}"


def test_a_pasted_message_finds_its_entry(
    ask: Ask, index: list[Entry], tell: Callable[[str], None], pytestconfig: pytest.Config
):
    pasted = recall.pasted(index)
    lowest = (0.95, 0.99)
    if not pytestconfig.option.whole:
        pasted = Random(pytestconfig.option.seed).sample(pasted, SAMPLE)
        lowest = (0.92, 0.97)  # a sample of a search that is good enough may have more misses by chance
    asked = recall.answered(ask, pasted)
    for name in dict.fromkeys(each.kind for each in asked):
        found = [each for each in asked if each.kind == name]
        tell(f"search, {len(found)} messages, {name}: {told(found)}")
    tell(f"search, {len(asked)} messages, total: {told(asked)}")
    tell(f"search, {len(asked)} messages, called unknown: {1 - share(asked, 'fits'):.1%}")
    assert share(asked, "first") >= lowest[0] and share(asked, "third") >= lowest[1], missed(asked)
    assert share(asked, "fits") >= 0.95


def test_a_message_that_the_site_does_not_have_is_called_unknown(ask: Ask, tell: Callable[[str], None]):
    asked = recall.strangers(ask)
    passed = [f"{each.query}: {each.urls[0]}" for each in asked if each.fits]
    tell(f"search, {len(asked)} messages that the site does not have, called unknown: {len(asked) - len(passed)}")
    assert len(asked) >= 50 and len(passed) <= 0.05 * len(asked), "\n".join(passed)


def test_a_term_of_the_glossary_finds_its_entry_or_its_page(ask: Ask, project: Project, tell: Callable[[str], None]):
    asked = recall.terms(ask, project)
    tell(f"search, {len(asked)} terms of the glossary: {told(asked)}")
    assert len(asked) > 90 and all(each.third for each in asked), missed(asked)


def test_a_word_with_one_letter_wrong_finds_what_the_word_finds(
    ask: Ask, project: Project, tell: Callable[[str], None]
):
    asked = recall.misspelled(ask, project)
    tell(f"search, {len(asked)} misspelled words find what the words find: {share(asked, 'third'):.1%}")
    assert len(asked) > 100 and share(asked, "third") >= 0.95, missed(asked)


def test_the_search_finds_no_less_than_the_page_on_testing_says(ask: Ask, project: Project):
    """What was published may be surpassed. `python -m tests.browser.recall` publishes what is found now."""
    published, now = recall.shares(recall.TABLE.read_text(encoding="utf-8")), recall.shares(recall.table(ask, project))
    assert published.keys() == now.keys()
    assert {name: each for name, each in published.items() if any(map(float.__gt__, each, now[name]))} == {}


def test_a_share_that_is_too_high_is_noticed():
    said = "| queries | number | first |\n| --- | ---: | ---: |\n| names | 200 | 99.5% |\n| rare names | 3 |  |"
    assert recall.shares(said) == {"names": [99.5], "rare names": []}
    assert recall.percent(399, 400) == "99.7%"
    assert recall.percent(400, 400) == "100.0%"


# The box ----------------------------------------------------------------------------------------


def look_for(page: Page, query: str) -> None:
    """Open the search and put a query into it."""
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill(query)


def test_nothing_is_fetched_until_the_search_is_touched(page: Page, address: str, built_site: Path):
    log = Log(page, address)
    page.goto(address)
    log.settle(page)
    parts = ("search/index.js", "vendor/minisearch.js", "javascripts/engine.js")
    assert not [url for url in log.asked if url.endswith(parts)]
    look_for(page, "leaf")
    expect(page.locator(".hits a").first).to_be_visible()
    log.settle(page)
    assert sorted(url for url in log.asked if url.endswith(parts)) == sorted(
        f"{address}{path}" for path in (parts[0], f"assets/javascripts/{parts[1]}", f"assets/{parts[2]}")
    )
    assert len(gzip.compress((built_site / parts[0]).read_bytes(), 6)) <= INDEX_BUDGET
    assert log.faults == []


def test_a_hit_is_three_lines_without_a_program(page: Page, address: str):
    page.goto(address)
    look_for(page, "retain_graph")
    first = page.locator(".hits li").first
    expect(first.locator(".hits__title")).to_have_text("retain_graph")
    expect(first.locator(".hits__page")).to_have_text("Glossary")
    expect(first.locator(".hits__line")).to_contain_text("The argument of backward that keeps")
    for line in page.locator(".hits__line").all_inner_texts():
        assert len(line) < 160 and "import torch" not in line, line


@pytest.mark.parametrize("query", ["RuntimeError: cuDNN error: CUDNN_STATUS_EXECUTION_FAILED", "xylophone quartet"])
def test_the_box_says_when_nothing_fits_and_offers_other_ways(page: Page, address: str, query: str):
    page.goto(f"{address}backward/scalar/")
    look_for(page, query)
    notice = page.locator(".hits__notice")
    expect(notice).to_be_visible()
    links = notice.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert links[:2] == [f"{address}errors/", f"{address}questions/"]
    page.locator(".md-search__input").fill("retain_graph")
    expect(notice).to_be_hidden()


def test_words_are_marked_on_the_page_and_closed_boxes_opened(page: Page, address: str):
    page.goto(f"{address}backward/accumulation/?h=tensor#exercises")
    expect(page.locator("article mark").first).to_be_attached()
    expect(page).to_have_url(f"{address}backward/accumulation/#exercises")
    marks = page.locator("article mark")
    assert {text.lower() for text in marks.all_inner_texts()} == {"tensor"}
    assert page.evaluate("[...document.querySelectorAll('mark')].every(each => each.checkVisibility())")
    assert page.locator("details[open] mark").count() > 0
    assert page.locator("article > p mark").evaluate_all(
        "marks => marks.every(each => document.getElementById('exercises').compareDocumentPosition(each) & 4)"
    )


def test_the_box_is_used_by_keyboard(page: Page, address: str):
    page.goto(address)
    page.keyboard.press("/")
    box = page.locator(".md-search__input")
    expect(box).to_be_focused()
    page.keyboard.insert_text("what a leaf is")
    links = page.locator(".hits a")
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
    assert page.evaluate("document.activeElement.className") != "md-search__input"


def test_the_page_for_an_unknown_address_searches(page: Page, address: str):
    page.goto(f"{address}404.html")
    page.locator(".lookup input").fill("retain_graph")
    page.locator(".lookup button").click()
    expect(page.locator(".hits a").first).to_be_visible(timeout=30_000)
    expect(page.locator(".md-search__input")).to_have_value("retain_graph")


def test_an_address_brings_a_query(page: Page, address: str):
    page.goto(f"{address}?search=retain_graph")
    expect(page.locator(".hits__title").first).to_have_text("retain_graph")


def test_an_entry_opens_from_the_search_box(page: Page, address: str, index: list[Entry], pytestconfig: pytest.Config):
    option = pytestconfig.option
    random = Random(SEED if option.whole else option.seed)
    for entry in random.sample(index, 8 if option.whole else 2):
        query = dict(perturbed(entry.message, random))["traceback"]
        page.goto(address)
        page.locator(".md-search__input").click()
        page.evaluate("text => navigator.clipboard.writeText(text)", query)
        page.keyboard.press("Control+V")
        link = page.locator(f".hits li:first-child a[href$='{entry.location.partition('#')[2]}']")
        expect(link).to_be_visible()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{address}{entry.location}", timeout=LIMIT)


# The index of messages --------------------------------------------------------------------------


def test_the_index_of_messages_is_filtered_as_one_types(page: Page, address: str, index: list[Entry]):
    page.goto(f"{address}errors/")
    box, count = page.locator(".filter input"), page.locator(".filter output")
    entries = page.locator(".entries li li")
    total = entries.count()
    assert total >= len(index)
    expect(count).to_have_text(f"All {total} messages")
    box.fill("in-place LEAF")
    visible = page.locator(".entries li li:visible")
    texts = [text.lower() for text in visible.all_inner_texts()]
    assert 1 < len(texts) < 20
    assert all("in-place" in text and "leaf" in text for text in texts)
    expect(count).to_have_text(f"{len(texts)} messages of {total}")
    box.fill("xylophone quartet")
    expect(count).to_have_text("No message is like this")
    expect(visible).to_have_count(0)
    box.fill("")
    expect(visible).to_have_count(total)


def test_a_message_with_other_numbers_and_names_passes_the_filter(page: Page, address: str, index: list[Entry]):
    page.goto(f"{address}errors/")
    box, nearest = page.locator(".filter input"), page.locator(".nearest a")
    entry = next(each for each in index if each.location.endswith("#mismatch-in-shape"))
    box.fill("RuntimeError: Mismatch in shape: grad_output[3] has a shape of torch.Size([64, 7]) and output[3] has")
    expect(page.locator(f".entries li li:visible a[href$='{entry.location.split('/', 1)[1]}']")).to_be_visible()
    box.fill("Mismatch in banana shape: grad_output has a shape of torch.Size")
    expect(nearest.first).to_have_attribute("href", re.compile("#mismatch-in-shape$"))
    expect(page.locator(".filter output")).to_have_text(re.compile("^None has all these words; .* near it$"))


@pytest.mark.parametrize(
    "pasted",
    [
        "one of the variables needed for gradient computation has been modified by an inplace operation:"
        " [torch.cuda.FloatTensor [64, 128]], which is output 0 of ReluBackward0, is at version 7; expected version 6",
        "Function MyReluBackward returned an invalid gradient at index 4 - got [3, 9] but expected shape compatible",
        "RuntimeError: element 3 of tensors does not require grad and does not have a grad_fn",
    ],
)
def test_the_filter_takes_the_names_of_a_program_for_its_own(page: Page, address: str, pasted: str):
    page.goto(f"{address}errors/")
    page.locator(".filter input").fill(pasted)
    expect(page.locator(".filter output")).to_have_text(re.compile(r"^[123] messages? of \d+$"))


def test_the_filter_is_in_the_address_and_there_again_after_back(page: Page, address: str):
    page.goto(f"{address}errors/")
    page.locator(".filter input").fill("deepcopy")
    expect(page).to_have_url(f"{address}errors/?q=deepcopy")
    page.locator(".entries li li:visible a").first.click()
    page.wait_for_url(re.compile("leaving-autograd"))
    page.go_back()
    expect(page.locator(".filter input")).to_have_value("deepcopy")
    assert 0 < page.locator(".entries li li:visible").count() < 10


def test_without_javascript_the_index_speaks_of_no_filter(browser: Browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}errors/")
        assert page.locator(".filter").count() == 0
        (told,) = page.locator("article > p:not(.origin)").all_inner_texts()
        assert not re.search(r"\b(type|paste|filter|search|field)\b", told, re.IGNORECASE)
