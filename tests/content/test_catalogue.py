"""The error index and the questions are complete: what was found in the field is here, or is left out for a reason.

`catalogue.tsv` lists the errors, warnings and pitfalls that users were seen to meet; the program of
each is named after its id. `questions.txt` lists the questions; the heading of each has its id.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from literate.claims.page import Page, parse_page
from literate.project import Project
from tests.conftest import ROOT

HERE = Path(__file__).parent
FOLDERS = {"error": "errors", "warning": "errors", "pitfall": "pitfalls"}
ENDINGS = {"error": "-error", "warning": "-warning"}
HEADING = re.compile(r"^## .*$")


@dataclass(frozen=True)
class Item:
    """A row of the catalogue."""

    id: str
    kind: str
    reason: str


def catalogue() -> list[Item]:
    with (HERE / "catalogue.tsv").open(encoding="utf-8", newline="") as file:
        return [Item(*row) for row in list(csv.reader(file, delimiter="\t"))[1:]]


def shown(project: Project, chapter: str) -> dict[str, str]:
    """The programs on the pages of a chapter, by their name alone, each with its path."""
    listings = (
        listing
        for path in project.page_paths
        if path.startswith(f"docs/en/{chapter}/")
        for listing in project.page(path).listings
    )
    return {Path(listing.include.path).stem: listing.include.path for listing in listings}


def incomplete(items: list[Item], programs: dict[str, dict[str, str]]) -> list[str]:
    """The items that are neither shown nor left out, and those that are both."""
    return [
        f"{item.id}: {'is shown and left out' if item.reason else 'has no program and no reason'}"
        for item in items
        if (item.id in programs[FOLDERS[item.kind]]) == bool(item.reason)
    ]


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="module")
def programs(project: Project) -> dict[str, dict[str, str]]:
    return {chapter: shown(project, chapter) for chapter in set(FOLDERS.values())}


def test_every_item_is_shown_or_left_out_for_a_reason(programs: dict[str, dict[str, str]]):
    assert incomplete(catalogue(), programs) == []


def test_an_item_that_is_nowhere_is_reported(programs: dict[str, dict[str, str]]):
    missing, both = Item("no-such-program", "error", ""), Item("bwd-nonscalar", "error", "because")
    assert len(incomplete([missing, both], programs)) == 2


def test_a_program_of_an_error_raises_and_one_of_a_warning_warns(project: Project, programs: dict[str, dict[str, str]]):
    for item in catalogue():
        if item.kind in ENDINGS and not item.reason:
            entries = project.claims(programs["errors"][item.id])
            assert any(name.endswith(ENDINGS[item.kind]) for name in entries), item.id


def headings(page: Page) -> list[str]:
    return [line for line in page.prose.split("\n") if HEADING.match(line)]


def test_no_two_entries_have_the_same_message(project: Project):
    pages = [project.page(path) for path in project.page_paths if path.startswith("docs/en/errors/")]
    messages = Counter(match[1] for page in pages for line in headings(page) if (match := re.search("`(.+)`", line)))
    assert [message for message, count in messages.items() if count > 1] == []


def test_every_question_is_a_heading(project: Project):
    asked = (HERE / "questions.txt").read_text(encoding="utf-8").split()
    pages = [project.page(path) for path in project.page_paths if path.startswith("docs/en/questions/")]
    there = re.findall(r"#(q-[\w-]+) \}", "\n".join(line for page in pages for line in headings(page)))
    assert sorted(there) == sorted(asked)


def unanswered(page: Page) -> list[str]:
    """The questions of a page that lack a sentence first, a program with its output, or one link to read more."""
    lines = page.prose.split("\n")
    starts = [number for number, line in enumerate(lines, 1) if HEADING.match(line)]
    found = []
    for first, after in itertools.pairwise([*starts, len(lines) + 1]):
        text = [line for line in lines[first : after - 1] if line]
        shows = [listing for listing in page.listings if first < listing.line < after]
        answer = shows and any(lines[first : shows[0].line - 1]) and all(listing.outputs for listing in shows)
        if not answer or not text[-1].endswith(".") or text[-1].count("See: [") != 1:
            found.append(lines[first - 1])
    return found


def test_every_question_has_an_answer_a_program_and_a_link(project: Project):
    paths = [path for path in project.page_paths if path.startswith("docs/en/questions/")]
    assert [heading for path in paths for heading in unanswered(project.page(path))] == []


@pytest.mark.parametrize("gone", ["Add them.\n", '```{ .python }\n--8<-- "a.py:run"\n```\n', "See: [sums](sums.md)."])
def test_a_question_without_one_of_them_is_reported(gone: str):
    heading = "## Which? { #q-which }"
    text = f"# Q {{ #q }}\n\n{heading}\n\nAdd them.\n\n"
    text += '```{ .python }\n--8<-- "a.py:run"\n```\n\n```{ .text .output }\n--8<-- "a.out:run"\n```\n\n'
    text += "See: [sums](sums.md).\n"
    assert unanswered(parse_page(text, "q.md")) == []
    assert unanswered(parse_page(text.replace(gone, ""), "q.md")) == [heading]


def raising_fixes(project: Project) -> list[str]:
    """The programs that are shown as a fix and raise."""
    fixes = sorted(file for file in (project.root / "snippets/errors").rglob("*-fix.py"))
    names = [file.relative_to(project.root / "snippets").as_posix() for file in fixes]
    return [name for name in names if any(claim.endswith("-error") for claim in project.claims(name))]


def test_a_fix_works(project: Project):
    assert raising_fixes(project) == []


def test_a_fix_that_raises_is_reported(tmp_path: Path):
    folder = tmp_path / "snippets/errors/e"
    folder.mkdir(parents=True)
    (folder / "a-fix.py").write_text("", encoding="utf-8")
    text = "# --8<-- [start:run-error]\nValueError\n# --8<-- [end:run-error]\n"
    (folder / "a-fix.out").write_text(text, encoding="utf-8")
    assert raising_fixes(Project(tmp_path)) == ["errors/e/a-fix.py"]
