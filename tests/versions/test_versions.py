"""The records of other versions of torch: their other side is what the site says today, and pages show them.

What the other versions print is not run again here: `make changes` and `make messages` write it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from literate.claims.output import Claim, read_claims
from literate.project import Project
from literate.site.pin import pinned
from tests.conftest import ROOT
from tests.versions import messages as older
from tests.versions.messages import reworded
from tests.versions.record import Change, cell, links, section_of, table

CHANGES, MESSAGES = "tests/versions/changes.out", "tests/versions/messages.out"
BREAK = "<br>"
SAYS = re.compile(r"^\| torch ([\d.]+) says \|\n\| :-- \|\n\| (`+)(.*)\2 \|$")


def rows(text: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    return [line.strip("| ").split(" | ") for line in text.splitlines()[2:]]


def claimed_lines(project: Project, program: str) -> set[str]:
    """Each line that the program prints today, as a cell of the record has it: in parts, if it has a break itself."""
    texts = (claim.text for claim in project.claims(program).values())
    return {part for text in texts for line in text.splitlines() for part in cell([line]).split(BREAK)}


def stale(project: Project, record: dict[str, Claim]) -> list[str]:
    """The programs of the record whose lines are not what the site says today, or whose pages are others."""
    ((here, there),) = rows(record["versions"].text)
    found = [] if here == f"torch {pinned('torch')}" and there != here else [f"made between {here} and {there}"]
    for name, pages in rows(record["pages"].text):
        program = name.strip("`")
        changed = rows(record[section_of(program)].text)
        known = claimed_lines(project, program)
        for version, lines in changed:
            if f"torch {version}" == here and lines != "nothing":
                found += [f"{program}: {line}" for line in lines.split(BREAK) if line not in known]
        shown = {link for entry in project.claims(program) for link in links(project, Change(program, entry, (), ()))}
        found += [f"{program}: {link}" for link in pages.split(BREAK) if link not in shown]
    return found


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture
def changed() -> dict[str, Claim]:
    return read_claims(ROOT / CHANGES, CHANGES)


@pytest.fixture
def messages() -> dict[str, str]:
    return {name: claim.text for name, claim in read_claims(ROOT / MESSAGES, MESSAGES).items()}


def test_the_record_is_of_today(project: Project, changed: dict[str, Claim]):
    assert stale(project, changed) == []


@pytest.mark.parametrize(
    ("section", "old", "new"),
    [
        ("kinks-and-ties-kinks-three", f"| {pinned('torch')} | `clamp: 1.0`", f"| {pinned('torch')} | `clamp: 2.0`"),
        ("forward-and-reverse-kinks", "fmax, 3.0, 5.0", "fmax, 3.0, 6.0"),
        ("versions", f"torch {pinned('torch')}", "torch 2.12.0"),
        ("pages", "#clamp-at-the-edge", "#nowhere"),
    ],
)
def test_a_record_of_another_day_is_reported(
    project: Project, changed: dict[str, Claim], section: str, old: str, new: str
):
    claim = changed[section]
    assert old in claim.text
    assert stale(project, {**changed, section: Claim(section, claim.line, claim.text.replace(old, new))})


def page_with(project: Project, path: str, section: str) -> list[str]:
    """The pages that show a section of a record."""
    pages = [project.page(each) for each in project.page_paths]
    return [
        page.path
        for page in pages
        for report in page.reports
        if (report.include.path, report.include.section) == (path, section)
    ]


def test_every_older_wording_stands_under_its_message(project: Project, messages: dict[str, str]):
    files = {
        older.section_of(file.stem): project.program_name(file) for file in (ROOT / "snippets/errors").rglob("*.py")
    }
    for name, text in messages.items():
        said = SAYS.match(text.strip())
        assert said and said[1] != pinned("torch"), name
        claims = [claim.text for entry, claim in project.claims(files[name]).items() if entry.endswith("-error")]
        assert claims and reworded(" ".join(claims[0].split()), said[3]), name
        expected = f"docs/en/errors/{Path(files[name]).parent.name}.md"
        assert expected in page_with(project, MESSAGES, name), f"{expected} does not show {MESSAGES}:{name}"


def test_a_wording_that_differs_in_trifles_is_none():
    assert not reworded(
        "RuntimeError: output 0 of Exp, at version 1", "RuntimeError: output 0 of ExpBackward0, at version 2"
    )
    assert not reworded("RuntimeError: a b c", "TypeError: d e f")
    assert reworded("RuntimeError: index 1 appears not to be used", "RuntimeError: one tensor appears not to be used")


def test_a_row_of_a_table_stands_in_one_cell():
    assert cell(["| `clamp(min=0)` | 0 | 1 |"]) == "`clamp(min=0)`, 0, 1"
    assert cell([]) == "nothing"
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| :-- | :-- |\n| 1 | 2 |\n"
