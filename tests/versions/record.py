"""The record of what another torch prints: tables for a page, by program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from literate.claims.page import Page
from literate.project import Project

HEADING = re.compile(r"^#{1,6} .*\{ ?#([\w-]+) ?\}")
NOTHING = "nothing"


@dataclass(frozen=True)
class Change:
    """An entry of a program's outputs: the lines that only the site has, and those that only the other torch prints."""

    program: str
    entry: str
    here: tuple[str, ...]
    there: tuple[str, ...]


def changes(project: Project, programs: Iterable[str]) -> Iterator[Change]:
    """What the programs print otherwise than the site says, on the torch that is installed."""
    names = list(programs)
    project.ahead(names, ())
    for name in names:
        claims, printed = project.claims(name), project.run(name).entries
        for entry in [*claims, *(each for each in printed if each not in claims)]:
            here = claims[entry].text.split("\n") if entry in claims else []
            there = printed[entry].text.split("\n") if entry in printed else []
            if here != there:
                lost = tuple(line for line in here if line and line not in there)
                yield Change(name, entry, lost, tuple(line for line in there if line and line not in here))


def section_of(program: str) -> str:
    """The name of a program's section in the record."""
    return "-".join(Path(program).with_suffix("").parts[-2:]).replace("_", "-").lower()


def cell(lines: Iterable[str]) -> str:
    """Lines of an output in one cell of a table; of a row of a table its cells, since a bar would end the cell."""
    found = []
    for line in lines:
        bars = "``" if "`" in line else "`"
        cells = [each.strip() for each in line.strip("| ").split(" | ")]
        found.append(", ".join(cells) if line.startswith("|") else f"{bars}{line}{bars}")
    return "<br>".join(found) or NOTHING


def places(page: Page, program: str, entry: str) -> Iterator[str]:
    """The ids of the headings under which a page shows the entry."""
    lines = page.prose.split("\n")
    for listing in page.listings:
        for output in listing.outputs:
            if listing.include.path == program and f"{listing.include.section}{output.ending}" == entry:
                above = [match[1] for line in lines[: output.line] if (match := HEADING.match(line))]
                yield above[-1]


def links(project: Project, change: Change) -> list[str]:
    """Links to the places that show the change, from a page of a chapter."""
    found = []
    for path in project.page_paths:
        name = path.removeprefix("docs/en/")
        for anchor in places(project.page(path), change.program, change.entry):
            found.append(f"[{name.removesuffix('.md')}](../{name}#{anchor})")
    return list(dict.fromkeys(found))


def table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [header, tuple(":--" for _ in header), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def sections(project: Project, found: list[Change], here: str, there: str) -> dict[str, str]:
    """The record: which versions, each program with its pages, and for each program what both print."""
    made = {"versions": table(("the site", "recorded with"), [(f"torch {here}", f"torch {there}")])}
    programs = {change.program: [each for each in found if each.program == change.program] for change in found}
    pages = [
        (f"`{program}`", "<br>".join(dict.fromkeys(link for each in changed for link in links(project, each))))
        for program, changed in programs.items()
    ]
    made["pages"] = table(("program", "stated at"), pages)
    for program, changed in programs.items():
        rows = [row for each in changed for row in ((here, cell(each.here)), (there, cell(each.there)))]
        made[section_of(program)] = table(("torch", "prints"), rows)
    return made


def render(made: dict[str, str]) -> str:
    """The text of the record."""
    return "".join(f"# --8<-- [start:{name}]\n{text}# --8<-- [end:{name}]\n" for name, text in made.items())
