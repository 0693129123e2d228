"""The search finds the entry of a message that was pasted, and the answer to a question."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from literate.project import Project
from tests.browser.messages import Entry, entries, perturbed
from tests.conftest import ROOT

SEED = 20261124

SAMPLE = 200
"""How many of the perturbed messages are asked without `--whole`."""

# Starts the site's own worker, as the search box does.
START = """async () => {
  const { search, base } = JSON.parse(document.getElementById("__config").textContent)
  const index = await (await fetch(new URL("search/search_index.json", new URL(base + "/", location)))).json()
  const worker = new Worker(new URL(search, location))
  window.answer = message => new Promise(done => {
    worker.onmessage = ({ data }) => done(data)
    worker.postMessage(message)
  })
  await answer({ type: 0, data: { ...index, options: {} } })
}"""

# Gives the best sections of each answer.
ASK = """async ([queries, count]) => {
  const found = []
  for (const query of queries) {
    const { data } = await answer({ type: 2, data: query })
    const items = data.items.flat().filter(item => item.score > 0)
    items.sort((a, b) => b.score - a.score)
    found.push(items.slice(0, count).map(item => item.location))
  }
  return found
}"""

Ask = Callable[[list[str], int], list[list[str]]]


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="module")
def index(project: Project) -> list[Entry]:
    return list(entries(project))


@pytest.fixture(scope="module")
def ask(context: BrowserContext, address: str) -> Iterator[Ask]:
    """The best sections for each query, as a text box would send it: on one line."""
    page = context.new_page()
    page.goto(address)
    page.evaluate(START)
    yield lambda queries, count: page.evaluate(ASK, [[" ".join(query.split("\n")) for query in queries], count])
    page.close()


def test_a_pasted_message_finds_its_entry(
    ask: Ask, index: list[Entry], tell: Callable[[str], None], pytestconfig: pytest.Config
):
    random = Random(SEED)
    asked = [(name, entry, query) for entry in index for name, query in perturbed(entry.message, random)]
    lowest = (0.95, 0.99)
    if not pytestconfig.option.whole:
        asked = Random(pytestconfig.option.seed).sample(asked, SAMPLE)
        lowest = (0.92, 0.97)  # a sample of a search that is good enough may have more misses by chance
    found = ask([query for _, _, query in asked], 3)
    first, third, missed = Counter[str](), Counter[str](), []
    for (name, entry, query), locations in zip(asked, found, strict=True):
        first[name] += entry.location == (locations or [""])[0]
        third[name] += entry.location in locations
        if entry.location != (locations or [""])[0]:
            missed.append(f"{name}: {json.dumps(query)}\n    {entry.location} is not first of {locations}")
    counts = Counter(name for name, _, _ in asked)
    for name, count in counts.items():
        tell(
            f"search, {count} messages, {name}: recall@1 {first[name] / count:.1%}, recall@3 {third[name] / count:.1%}"
        )
    total = (first.total() / len(asked), third.total() / len(asked))
    tell(f"search, {len(asked)} messages, total: recall@1 {total[0]:.1%}, recall@3 {total[1]:.1%}")
    assert total[0] >= lowest[0] and total[1] >= lowest[1], "\n".join(missed)


def test_a_question_finds_its_answer(ask: Ask, project: Project, tell: Callable[[str], None]):
    paths = [path for path in project.page_paths if path.startswith("docs/en/questions/")]
    headings = [
        (f"{path.removeprefix('docs/en/').removesuffix('.md')}/#{match[2]}", match[1])
        for path in paths
        for match in re.finditer(r"^## (.+?) \{ #(q-[\w-]+) \}$", project.page(path).prose, re.MULTILINE)
    ]
    found = ask([question for _, question in headings], 3)
    missed = [f"{q}: {answer}" for (at, q), answer in zip(headings, found, strict=True) if at not in answer]
    tell(f"search, {len(headings)} questions: recall@3 {1 - len(missed) / len(headings):.1%}")
    assert len(missed) <= len(headings) * 0.1, "\n".join(missed)


@pytest.mark.parametrize(
    ("query", "location"),
    [
        ("retain graph", "glossary/#retain-graph"),
        ("retain_graph", "glossary/#retain-graph"),
        ("chain rule", "backward/chain-rule/"),
        ("detach", "stopping/detach/"),
        ("zero_grad", "api/zero-grad/"),
        ("grad None", "questions/backward-and-grad/#q-grad-none"),
        ("hessian", "api/batched/#hessian"),
        ("retain_gr", "glossary/#retain-graph"),
    ],
)
def test_a_query_of_a_few_words_finds_the_term_and_its_page(ask: Ask, query: str, location: str):
    (found,) = ask([query], 5)
    assert location in found


def test_the_index_of_messages_is_filtered_as_one_types(page: Page, address: str, index: list[Entry]):
    page.goto(f"{address}errors/")
    box, count = page.locator(".filter input"), page.locator(".filter output")
    entries = page.locator(".entries li li")
    total = entries.count()
    assert total >= len(index)
    expect(count).to_have_text(str(total))
    box.fill("in-place LEAF")
    visible = page.locator(".entries li li:visible")
    texts = [text.lower() for text in visible.all_inner_texts()]
    assert 0 < len(texts) < 20
    assert all("in-place" in text and "leaf" in text for text in texts)
    expect(count).to_have_text(str(len(texts)))
    box.fill("no such message")
    expect(visible).to_have_count(0)
    box.fill("")
    expect(visible).to_have_count(total)


def test_an_entry_opens_from_the_search_box(page: Page, address: str, index: list[Entry], pytestconfig: pytest.Config):
    option = pytestconfig.option
    random = Random(SEED if option.whole else option.seed)
    for entry in random.sample(index, 8 if option.whole else 2):
        query = dict(perturbed(entry.message, random))["traceback"]
        page.goto(address)
        page.locator("input.md-search__input").click()
        page.evaluate("text => navigator.clipboard.writeText(text)", query)
        page.keyboard.press("Control+V")
        link = page.locator(".md-search-result__item").first.locator(f"a[href$='{entry.location}']")
        expect(link).to_be_visible()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{address}{entry.location}")
