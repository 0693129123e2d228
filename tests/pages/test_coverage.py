"""The page on coverage: every topic has a section, and every section a program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from literate.house import House
from tests.conftest import ROOT

TOPICS = {"A": 8, "B": 12, "C": 12, "D": 8, "E": 9}
"""The chapters of the list of topics, and how many topics each has."""

ROW = re.compile(r"^\| ([A-E]\d+) [^|]+ \| (.+) \|$", re.MULTILINE)
LINK = re.compile(r"\[[^\]]+\]\(([^)#]+)(?:#([\w-]+))?\)")
HEADING = re.compile(r"(#+) .*\{ ?#([\w-]+)")


def rows(text: str) -> dict[str, list[tuple[str, str]]]:
    """For each topic of the page its links: path and anchor."""
    return {topic: LINK.findall(links) for topic, links in ROW.findall(text)}


def programs_in(house: House, path: str, anchor: str) -> int:
    """How many programs the section `anchor` of a page shows; without an anchor, the whole page."""
    page = house.page(path)
    lines = page.prose.split("\n")
    first, last = 1, len(lines)
    if anchor:
        headings = [(n, m[1], m[2]) for n, line in enumerate(lines, 1) if (m := HEADING.match(line))]
        at = next(i for i, (_, _, name) in enumerate(headings) if name == anchor)
        first, level = headings[at][0], len(headings[at][1])
        last = next((n - 1 for n, marks, _ in headings[at + 1 :] if len(marks) <= level), last)
    return sum(first <= listing.line <= last for listing in page.listings)


def missing(house: House, text: str) -> list[str]:
    """The topics without a section that shows a program."""
    found = rows(text)
    wanted = [f"{chapter}{n}" for chapter, count in TOPICS.items() for n in range(1, count + 1)]
    return [
        topic
        for topic in wanted
        if not any(programs_in(house, f"docs/en/{path}", anchor) for path, anchor in found.get(topic, []))
    ]


def test_every_topic_is_covered():
    house = House(ROOT)
    assert missing(house, (ROOT / "docs/en/coverage.md").read_text()) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| A1 ", "| A0 "),  # a topic that is not there
        ("[by hand](backward/scalar.md#by-hand)", "[by hand](backward/scalar.md#where-next)"),  # nothing to run
        ("[detach](stopping/detach.md)", "[detach](glossary.md)"),
        ("[nan](hazards/nan.md)", "nan"),
    ],
)
def test_a_topic_without_a_program_is_reported(old: str, new: str):
    text = (ROOT / "docs/en/coverage.md").read_text()
    assert old in text
    assert len(missing(House(ROOT), text.replace(old, new))) == 1


def test_every_folder_of_pages_is_a_chapter_with_a_landing_page():
    folders = {file.parent for file in (ROOT / "docs/en").rglob("*.md")} - {ROOT / "docs/en"}
    assert [folder.name for folder in folders if not (Path(folder) / "index.md").is_file()] == []
