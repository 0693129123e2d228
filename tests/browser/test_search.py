"""The search finds what readers ask for, says when it does not, and costs nothing before it is used."""

from __future__ import annotations

import gzip
import json
import re
import string
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import TypedDict

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from literate.project import Project
from tests.browser.conftest import LIMIT
from tests.browser.messages import Entry, entries, perturbed
from tests.browser.visit import Log
from tests.conftest import ROOT

SEED = 20261126

SAMPLE = 200
"""How many of the perturbed messages are asked without `--whole`."""

INDEX_BUDGET = 200_000
"""Bytes of the index, over the wire."""

# The engine as the search box starts it.
START = """async () => {
  document.querySelector(".md-search__input").focus()
  while (!self.searchIndex) await new Promise(requestAnimationFrame)
  window.find = await searchEngine(searchIndex)
}"""
ASK = """queries => queries.map(query => {
  const { hits, fits } = find(query)
  return { urls: hits.slice(0, 3).map(hit => hit.url), fits }
})"""


class Answer(TypedDict):
    """The best three sections for a query, and whether the first fits it."""

    urls: list[str]
    fits: bool


Ask = Callable[[list[str]], list[Answer]]


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="module")
def index(project: Project) -> list[Entry]:
    return list(entries(project))


@pytest.fixture(scope="module")
def ask(context: BrowserContext, address: str) -> Iterator[Ask]:
    """The answer to each query, as the text box gives it: on one line."""
    page = context.new_page()
    page.goto(address)
    page.evaluate(START)
    yield lambda queries: page.evaluate(ASK, [" ".join(query.split("\n")) for query in queries])
    page.close()


# What is found ----------------------------------------------------------------------------------


def read(name: str) -> list[list[str]]:
    """The rows of a file beside this one."""
    return [line.split("\t") for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()]


def held_out(queries: list[str]) -> set[str]:
    """The half of the queries that nobody looks at when the ranking or the keywords are changed."""
    return set(Random(SEED).sample(sorted(queries), len(queries) // 2))


def right(url: str, accepted: str) -> bool:
    """Whether a section is one of those accepted: `#an-id`, `a/section/#of-a-page`, or `all/of/a/page/`."""
    page, _, anchor = url.partition("#")
    return any(each in (url, page, f"#{anchor}") for each in accepted.split())


KINDS = ("short", "question", "report", "chinese", "api")
"""Kinds of queries. Of a small kind a share says less than of all."""


def test_a_query_finds_its_page(ask: Ask, tell: Callable[[str], None]):
    rows = read("queries.tsv")
    apart = held_out([query for _, query, _ in rows])
    counts: dict[str, list[tuple[bool, bool]]] = {}
    missed = []
    for (kind, query, accepted), answer in zip(rows, ask([query for _, query, _ in rows]), strict=True):
        hits = [right(url, accepted) for url in answer["urls"]]
        found = (hits[:1] == [True], any(hits))
        half = "held out" if query in apart else "not held out"
        for name in (kind, half, "total"):
            counts.setdefault(name, []).append(found)
        if not found[0] and query not in apart:
            missed.append(f"{json.dumps(query, ensure_ascii=False)}: {accepted} is not first of {answer['urls']}")
    shares = {name: [sum(each) / len(found) for each in zip(*found, strict=True)] for name, found in counts.items()}
    for name, (first, third) in shares.items():
        tell(f"search, {len(counts[name])} queries, {name}: recall@1 {first:.1%}, recall@3 {third:.1%}")
    tell(f"search, queries held out: half, drawn by {SEED}")
    low = {
        name: share for name, share in shares.items() if share[0] < 0.8 or share[1] < (0.9 if name in KINDS else 0.95)
    }
    assert not low, f"{low}\n" + "\n".join(missed)


def test_a_pasted_message_finds_its_entry(
    ask: Ask, index: list[Entry], tell: Callable[[str], None], pytestconfig: pytest.Config
):
    random = Random(SEED)
    asked = [(name, entry, query) for entry in index for name, query in perturbed(entry.message, random)]
    lowest = (0.95, 0.99)
    if not pytestconfig.option.whole:
        asked = Random(pytestconfig.option.seed).sample(asked, SAMPLE)
        lowest = (0.92, 0.97)  # a sample of a search that is good enough may have more misses by chance
    first, third, missed, alarms = Counter[str](), Counter[str](), [], 0
    for (name, entry, query), answer in zip(asked, ask([query for _, _, query in asked]), strict=True):
        first[name] += answer["urls"][:1] == [entry.location]
        third[name] += entry.location in answer["urls"]
        alarms += not answer["fits"]
        if answer["urls"][:1] != [entry.location]:
            missed.append(f"{name}: {json.dumps(query)}\n    {entry.location} is not first of {answer['urls']}")
    for name, count in Counter(name for name, _, _ in asked).items():
        tell(
            f"search, {count} messages, {name}: recall@1 {first[name] / count:.1%}, recall@3 {third[name] / count:.1%}"
        )
    total = (first.total() / len(asked), third.total() / len(asked))
    tell(f"search, {len(asked)} messages, total: recall@1 {total[0]:.1%}, recall@3 {total[1]:.1%}")
    tell(f"search, {len(asked)} messages, called unknown: {alarms / len(asked):.1%}")
    assert total[0] >= lowest[0] and total[1] >= lowest[1] and alarms <= 0.05 * len(asked), "\n".join(missed)


def test_a_message_that_the_site_does_not_have_is_called_unknown(ask: Ask, tell: Callable[[str], None]):
    messages = [message for (message,) in read("unknown.tsv")]
    passed = [
        f"{message}: {answer['urls'][0]}"
        for message, answer in zip(messages, ask(messages), strict=True)
        if answer["fits"]
    ]
    tell(f"search, {len(messages)} messages that the site does not have, called unknown: {len(messages) - len(passed)}")
    assert len(messages) >= 50 and len(passed) <= 0.05 * len(messages), "\n".join(passed)


TERM = re.compile(r"^## (.+?) \{ #([\w-]+) \}$", re.MULTILINE)


def terms(project: Project) -> list[tuple[str, str]]:
    """Each term of the glossary, in English and in Chinese, with the id of its entry."""
    page = project.page("docs/en/glossary.md")
    english = [(title.replace("`", ""), anchor) for title, anchor in TERM.findall(page.prose)]
    listed = re.findall(r"^  ([\w-]+):\n((?:    - .+\n)+)", page.text, re.MULTILINE)
    words = [(word, anchor) for anchor, block in listed for word in re.findall(r"    - (.+)", block)]
    return [*english, *((word, anchor) for word, anchor in words if word > "\u4e00" and anchor != "glossary")]


def test_a_term_of_the_glossary_finds_its_entry_or_its_page(ask: Ask, project: Project, tell: Callable[[str], None]):
    entries = {
        match[2]: set(re.findall(r"\]\(([\w/-]+)\.md", part))
        for part in re.split(r"\n(?=## )", project.page("docs/en/glossary.md").text)
        if (match := TERM.search(part))
    }
    known = terms(project)
    missed = []
    for (term, anchor), answer in zip(known, ask([term for term, _ in known]), strict=True):
        accepted = " ".join([f"#{anchor}", *(f"{page}/" for page in entries[anchor])])
        if not any(right(url, accepted) for url in answer["urls"]):
            missed.append(f"{term}: {accepted} is not in {answer['urls']}")
    tell(f"search, {len(known)} terms of the glossary: recall@3 {1 - len(missed) / len(known):.1%}")
    assert len(known) > 90 and not missed, "\n".join(missed)


def misspelled(word: str, random: Random) -> str:
    """The word with one letter that is another, is missing, is twice there, or has changed places with the next."""
    at = random.randrange(1, len(word) - 1)
    letter = random.choice([each for each in string.ascii_lowercase if each != word[at]])
    changed = (letter, "", word[at] * 2, word[at + 1] + word[at])
    way = random.randrange(4)
    return word[:at] + changed[way] + word[at + 1 + (way == 3) :]


def test_a_word_with_one_letter_wrong_finds_what_the_word_finds(
    ask: Ask, project: Project, tell: Callable[[str], None]
):
    random = Random(SEED)
    words = [query for kind, query, _ in read("queries.tsv") if kind == "api"]
    words += [term for term, _ in terms(project)]
    words = sorted({word for word in words if re.fullmatch(r"[A-Za-z_]{6,}", word)})
    asked = [(misspelled(word, random), word) for word in words for _ in range(4)]
    answers = ask([query for pair in asked for query in pair])
    missed = [
        f"{wrong}: {answers[2 * n]['urls']} without {query}: {answers[2 * n + 1]['urls']}"
        for n, (wrong, query) in enumerate(asked)
        if not {url.split("#")[0] for url in answers[2 * n]["urls"]}
        & {url.split("#")[0] for url in answers[2 * n + 1]["urls"]}
    ]
    tell(f"search, {len(asked)} misspelled words find what the words find: {1 - len(missed) / len(asked):.1%}")
    assert len(asked) > 100 and len(missed) <= 0.05 * len(asked), "\n".join(missed)


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
