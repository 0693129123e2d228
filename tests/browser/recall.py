"""How much the search finds of what readers ask, and the tables of it on the page about testing.

python -m tests.browser.recall   builds the site, asks, and writes recall.out
"""

from __future__ import annotations

import re
import string
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypedDict

from playwright.sync_api import Page, sync_playwright

from literate.project import Project
from tests.browser.conftest import ARGUMENTS, NO_WORKER, chromium, serving
from tests.browser.messages import Entry, entries, perturbed
from tests.conftest import ROOT, build_site

TABLE = Path(__file__).with_name("recall.out")
SEED = 20261126

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


@dataclass(frozen=True)
class Query:
    """What is asked, and which sections are right: `#an-id`, `a/section/#of-a-page`, or `all/of/a/page/`."""

    kind: str
    text: str
    accepted: str


@dataclass(frozen=True)
class Asked:
    """A query with what was found."""

    kind: str
    query: str
    accepted: str
    urls: list[str]
    fits: bool
    """Whether the search says that it knows this."""

    @property
    def first(self) -> bool:
        """Whether the first hit is right."""
        return any(map(self.right, self.urls[:1]))

    @property
    def third(self) -> bool:
        """Whether one of the first three hits is right."""
        return any(map(self.right, self.urls))

    def right(self, url: str) -> bool:
        """Whether a section is one of those accepted."""
        page, _, anchor = url.partition("#")
        return any(each in (url, page, f"#{anchor}") for each in self.accepted.split())


def asking(page: Page, address: str) -> Ask:
    """The answer to each query, as the text box gives it: on one line."""
    page.goto(address)
    page.evaluate(START)
    return lambda queries: list(page.evaluate(ASK, [" ".join(query.split("\n")) for query in queries]))


def answered(ask: Ask, queries: Sequence[Query]) -> list[Asked]:
    """The queries with their answers."""
    answers = ask([each.text for each in queries])
    return [
        Asked(each.kind, each.text, each.accepted, answer["urls"], answer["fits"])
        for each, answer in zip(queries, answers, strict=True)
    ]


def count(asked: Sequence[Asked], what: str) -> int:
    """Of how many queries something is true."""
    return sum(bool(getattr(each, what)) for each in asked)


def share(asked: Sequence[Asked], what: str) -> float:
    """Of which share of the queries something is true."""
    return count(asked, what) / len(asked)


# What is asked ----------------------------------------------------------------------------------


def read(name: str) -> list[list[str]]:
    """The rows of a file beside this one."""
    return [line.split("\t") for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()]


def queries(ask: Ask) -> list[Asked]:
    """Short queries, names of the API, words in Chinese, and questions and reports in the askers' words."""
    return answered(ask, [Query(kind, text, accepted) for kind, text, accepted in read("queries.tsv")])


def halves(asked: Sequence[Asked]) -> tuple[list[Asked], list[Asked]]:
    """The half of the queries that nobody looks at when the ranking or the keywords are changed, and the other."""
    texts = sorted(each.query for each in asked)
    apart = set(Random(SEED).sample(texts, len(texts) // 2))
    return [each for each in asked if each.query in apart], [each for each in asked if each.query not in apart]


def pasted(index: Sequence[Entry]) -> list[Query]:
    """Each message of the index, as it is and as people paste it."""
    random = Random(SEED)
    return [Query(name, text, entry.location) for entry in index for name, text in perturbed(entry.message, random)]


def strangers(ask: Ask) -> list[Asked]:
    """Messages that the site does not have."""
    return answered(ask, [Query("unknown", message, "") for (message,) in read("unknown.tsv")])


TERM = re.compile(r"^## (.+?) \{ #([\w-]+) \}$", re.MULTILINE)


def named(project: Project) -> list[tuple[str, str]]:
    """Each term of the glossary, in English and in Chinese, with the id of its entry."""
    page = project.page("docs/en/glossary.md")
    english = [(title.replace("`", ""), anchor) for title, anchor in TERM.findall(page.prose)]
    listed = re.findall(r"^  ([\w-]+):\n((?:    - .+\n)+)", page.text, re.MULTILINE)
    words = [(word, anchor) for anchor, block in listed for word in re.findall(r"    - (.+)", block)]
    return [*english, *((word, anchor) for word, anchor in words if word > "\u4e00" and anchor != "glossary")]


def terms(ask: Ask, project: Project) -> list[Asked]:
    """The terms of the glossary. Right is an entry, or a page that it leads to."""
    pages = {
        match[2]: set(re.findall(r"\]\(([\w/-]+)\.md", part))
        for part in re.split(r"\n(?=## )", project.page("docs/en/glossary.md").text)
        if (match := TERM.search(part))
    }
    known = [
        Query("term", term, " ".join([f"#{anchor}", *(f"{page}/" for page in sorted(pages[anchor]))]))
        for term, anchor in named(project)
    ]
    return answered(ask, known)


def misspelled(ask: Ask, project: Project) -> list[Asked]:
    """Words with one letter wrong. Right is a page that the word finds."""
    random = Random(SEED)
    words = [query for kind, query, _ in read("queries.tsv") if kind == "api"]
    words += [term for term, _ in named(project)]
    words = sorted({word for word in words if re.fullmatch(r"[A-Za-z_]{6,}", word)})
    found = dict(zip(words, ask(words), strict=True))
    pages = {word: " ".join({url.split("#")[0] for url in answer["urls"]}) for word, answer in found.items()}
    return answered(ask, [Query("misspelled", changed(word, random), pages[word]) for word in words for _ in range(4)])


def changed(word: str, random: Random) -> str:
    """The word with one letter that is another, is missing, is twice there, or has changed places with the next."""
    at = random.randrange(1, len(word) - 1)
    letter = random.choice([each for each in string.ascii_lowercase if each != word[at]])
    instead = (letter, "", word[at] * 2, word[at + 1] + word[at])
    way = random.randrange(4)
    return word[:at] + instead[way] + word[at + 1 + (way == 3) :]


# The tables -------------------------------------------------------------------------------------

TITLES = {
    "short": "short queries",
    "api": "names of the API",
    "question": "questions in the askers' words",
    "report": "reports in the askers' words",
    "chinese": "words in Chinese",
}


def table(ask: Ask, project: Project) -> str:
    """What is found now, as Markdown, in sections that a page includes."""
    known = queries(ask)
    messages = answered(ask, pasted(list(entries(project))))
    apart, tuned = halves(known)
    found = {
        "messages of the index: whole, cut, with other values": messages,
        "terms of the glossary": terms(ask, project),
        **{title: [each for each in known if each.kind == kind] for kind, title in TITLES.items()},
        "the last five kinds, held out": apart,
        "the last five kinds, not held out": tuned,
    }
    wrong, unknown = misspelled(ask, project), strangers(ask)
    said = {
        "words with a letter wrong that find what the word finds": (count(wrong, "third"), len(wrong)),
        "messages of the index that are not called unknown": (count(messages, "fits"), len(messages)),
        "messages that the site does not have, called unknown": (len(unknown) - count(unknown, "fits"), len(unknown)),
    }
    hits = {
        title: [percent(count(each, what), len(each)) for what in ("first", "third")] for title, each in found.items()
    }
    rows = [f"| {title} | {len(found[title]):,} | {first} | {third} |" for title, (first, third) in hits.items()]
    sections = {
        "seed": [f"seed {SEED}"],
        "found": ["| queries | number | first hit | first three hits |", "| --- | ---: | ---: | ---: |", *rows],
        "told": [
            "| queries | number | share |",
            "| --- | ---: | ---: |",
            *(f"| {title} | {of:,} | {percent(part, of)} |" for title, (part, of) in said.items()),
        ],
    }
    return "".join(
        f"{line}\n"
        for name, lines in sections.items()
        for line in (f"# --8<-- [start:{name}]", *lines, f"# --8<-- [end:{name}]")
    )


def percent(part: int, whole: int) -> str:
    """A share in percent, never more than it is."""
    return f"{1000 * part // whole / 10:.1f}%"


def shares(table: str) -> dict[str, list[float]]:
    """The shares in the rows of tables, by the first cells."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.split("\n") if line.startswith("|")]
    return {
        name: [float(cell.removesuffix("%")) for cell in cells if cell.endswith("%")]
        for name, _, *cells in rows
        if name not in ("queries", "---")
    }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        build_site(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium(playwright), args=list(ARGUMENTS))
        page = browser.new_page()
        page.add_init_script(NO_WORKER)
        with serving(Path(folder)) as address:
            text = table(asking(page, address), Project(ROOT))
        browser.close()
    TABLE.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
