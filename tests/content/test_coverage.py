"""The page on coverage: every topic has a section, and every section a program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from literate.project import Project
from tests.conftest import ROOT

TOPICS = (ROOT / "tests/content/topics.txt").read_text(encoding="utf-8").splitlines()
"""What the site is to cover, in words: a survey of others' material, and what came with each chapter."""

ROW = re.compile(r"^\| ([^|]+) \| (.+) \|$", re.MULTILINE)
LINK = re.compile(r"\[[^\]]+\]\(([^)#]+)(?:#([\w-]+))?\)")
HEADING = re.compile(r"(#+) .*\{ ?#([\w-]+)")


def rows(text: str) -> dict[str, list[tuple[str, str]]]:
    """For each topic of the page its links: path and anchor."""
    return {topic: LINK.findall(links) for topic, links in ROW.findall(text)}


def programs_in(project: Project, path: str, anchor: str) -> int:
    """How many programs the section `anchor` of a page shows."""
    page = project.page(path)
    lines = page.prose.split("\n")
    headings = [(n, m[1], m[2]) for n, line in enumerate(lines, 1) if (m := HEADING.match(line))]
    at = next(i for i, (_, _, name) in enumerate(headings) if name == anchor)
    first, level = headings[at][0], len(headings[at][1])
    last = next((n - 1 for n, marks, _ in headings[at + 1 :] if len(marks) <= level), len(lines))
    return sum(first <= listing.line <= last for listing in page.listings)


def missing(project: Project, text: str) -> list[str]:
    """The topics without a section, and those of whose sections one shows no program."""
    found = rows(text)
    sections = {topic: [link for link in found.get(topic, []) if link[1]] for topic in TOPICS}
    return [
        topic
        for topic, links in sections.items()
        if not links or not all(programs_in(project, f"docs/en/{path}", anchor) for path, anchor in links)
    ]


def test_every_topic_is_covered():
    project = Project(ROOT)
    assert missing(project, (ROOT / "docs/en/coverage.md").read_text()) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| how requires_grad spreads |", "| how it spreads |"),  # a topic that is not there
        ("(backward/scalar.md#by-hand)", "(backward/scalar.md#where-next)"),  # nothing to run
        ("(stopping/detach.md#what-you-get)", "(glossary.md#detach)"),
        (": [Four ways to write it](stopping/no-grad.md#forms)", ""),  # a page, and no section
    ],
)
def test_a_topic_without_a_program_is_reported(old: str, new: str):
    text = (ROOT / "docs/en/coverage.md").read_text()
    assert old in text
    assert len(missing(Project(ROOT), text.replace(old, new))) == 1


def test_every_folder_of_pages_is_a_chapter_with_a_landing_page():
    folders = {file.parent for file in (ROOT / "docs/en").rglob("*.md")} - {ROOT / "docs/en"}
    assert [folder.name for folder in folders if not (Path(folder) / "index.md").is_file()] == []
