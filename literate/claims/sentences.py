"""What a reader sees in the sentences of a page: inline code, mathematics, link texts, and plain text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from literate.claims.inline import CODE

_TEX = r"(?:\\\\|\\[^()\[\]\\\n`]|[^\\\n`]|\\?\n(?![ \t]*\n))+?"
MATH = re.compile(rf"(?<!\\)(?:\\\({_TEX}\\\)|\\\[{_TEX}\\\])")
"""Mathematics in a line and on lines of its own. It gives up where a paragraph ends, and hides nothing after it."""
HEADING = re.compile(r"#{1,6} ")
LINK = re.compile(r"(?<!\\)\[(?P<text>[^\[\]\n]*)\]\((?P<target>[^()\s]*)\)")


Shown = tuple[int, str, str]
"""A listing on a page: its line, its source, and all its output. A report has no source."""


@dataclass(frozen=True)
class Code:
    """Inline code: its line, where its text starts, and the text."""

    line: int
    start: int
    text: str


@dataclass(frozen=True)
class Formula:
    """Mathematics: its line, and the TeX between the marks."""

    line: int
    tex: str


@dataclass(frozen=True)
class Sentences:
    """The sentences of a page, taken apart."""

    plain: str
    """The text with inline code and mathematics blanked out, place for place."""
    codes: tuple[Code, ...]
    formulas: tuple[Formula, ...]

    def target(self, place: int) -> str | None:
        """Where the link leads in whose text something stands: at this place of the text."""
        links = _links(self.plain)
        at = bisect_right(links, place, key=lambda link: link[0]) - 1
        return links[at][2] if at >= 0 and place < links[at][1] else None


@lru_cache(maxsize=4)
def read_sentences(prose: str) -> Sentences:
    """Take apart `prose`, which is a page with its blocks of code blanked out."""
    codes: list[Code] = []
    line, counted = 1, 0
    for match in CODE.finditer(prose):
        line += prose.count("\n", counted, match.start())
        counted = match.start()
        codes.append(Code(line, match.start("text"), match["text"].strip()))
    without_code = CODE.sub(blank, prose)
    formulas = [Formula(line_of(match), match.group()[2:-2]) for match in MATH.finditer(without_code)]
    return Sentences(MATH.sub(blank, without_code), tuple(codes), tuple(formulas))


def first_lines(prose: str) -> list[int]:
    """The lines where the parts of a page begin: the first one, and the headings."""
    return [1] + [n for n, line in enumerate(prose.split("\n"), 1) if HEADING.match(line) and n > 1]


def blank(match: re.Match[str]) -> str:
    """Spaces for the match, line for line."""
    return "\n".join(" " * len(line) for line in match.group().split("\n"))


@lru_cache(maxsize=4)
def _links(plain: str) -> list[tuple[int, int, str]]:
    """Where each link starts and ends, and where it leads."""
    return [(match.start(), match.end(), match["target"]) for match in LINK.finditer(plain)]


def line_of(match: re.Match[str]) -> int:
    """The line where the match begins, from 1."""
    return match.string.count("\n", 0, match.start()) + 1
