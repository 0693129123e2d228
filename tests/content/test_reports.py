"""Problems that people reported in public: each is answered by a section that shows a program, and in the index a fix.

`reports.tsv` has the address of each report, and the section that answers it.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from literate.project import Project
from tests.conftest import ROOT
from tests.content.test_coverage import HEADING, programs_in

HERE = Path(__file__).parent


def reports() -> list[tuple[str, str]]:
    """The source of each report, and its section."""
    with (HERE / "reports.tsv").open(encoding="utf-8", newline="") as file:
        return [(row[0], row[1]) for row in list(csv.reader(file, delimiter="\t"))[1:]]


def entry(project: Project, path: str, anchor: str) -> str:
    """The text of a section; of one below an entry of the index, the entry as a whole."""
    lines = project.page(path).prose.split("\n")
    headings = [(n, len(m[1]), m[2]) for n, line in enumerate(lines) if (m := HEADING.match(line))]
    at = next(i for i, (_, _, name) in enumerate(headings) if name == anchor)
    while headings[at][1] > 2:
        at -= 1
    last = next((n for n, level, _ in headings[at + 1 :] if level <= 2), len(lines))
    return "\n".join(lines[headings[at][0] : last])


def unanswered(project: Project, rows: list[tuple[str, str]]) -> list[str]:
    """The reports without a section, those whose section shows no program, and those without a fix."""
    found = []
    for source, section in rows:
        name, _, anchor = section.partition("#")
        path = f"docs/en/{name}"
        known = [m[2] for line in project.page(path).prose.split("\n") if (m := HEADING.match(line))]
        if anchor not in known:
            found.append(f"{source}: {section} is no section")
        elif not programs_in(project, path, anchor):
            found.append(f"{source}: {section} shows no program")
        elif name.startswith("errors/") and "**Fix.**" not in entry(project, path, anchor):
            found.append(f"{source}: {section} has no fix")
    return found


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


def test_every_report_is_answered(project: Project):
    assert len(reports()) > 50
    assert unanswered(project, reports()) == []


@pytest.mark.parametrize(
    "section",
    ["errors/in-place.md#nowhere", "errors/in-place.md#where-next", "stopping/detach.md#where-next"],
)
def test_a_report_without_an_answer_is_told(project: Project, section: str):
    assert len(unanswered(project, [("https://example.org/1", section)])) == 1
