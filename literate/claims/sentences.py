"""What a reader sees in the sentences of a page: inline code, mathematics, link texts, and plain text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_BLOCK = r"[ \t]*(?:\n|$|[-*+][ \t]|\d+\.[ \t]|\#{1,6}[ \t]|\||!!!|\?\?\?|===|:[ \t]|\[\^)"
"""How a line begins that ends the paragraph above it."""
# Each pattern gives up at the next place where it could begin, and where the paragraph ends: so that what is
# left open hides nothing after it, and a page of any kind is read in linear time.
_CODE = rf"(?<![`\\])(?P<ticks>`+)(?!`)(?P<text>(?:[^\n]|\n(?!{_BLOCK}))+?)(?<!`)(?P=ticks)(?!`)"
_TEX = r"(?:\\\\|\\[^()\[\]\\\n`]|[^\\\n`]|\\?\n(?![ \t]*\n))+?"
_MATH = rf"(?<!\\)(?:\\\({_TEX}\\\)|\\\[{_TEX}\\\])"
_COMMENT = r"(?<!\\)<!--(?:(?!<!--)[\s\S])*?-->"
CODE = re.compile(_CODE)
MATH = re.compile(_MATH)
SPAN = re.compile(rf"(?P<code>{_CODE})|(?P<math>{_MATH})|(?P<comment>{_COMMENT})")
"""Whichever begins first holds: a comment that stands in inline code hides nothing."""
LINK = re.compile(r"(?<!\\)\[(?P<text>(?:[^\[\]\n]|\n(?![ \t]*\n))*)\](?:\((?P<target>[^()\s]*)\)|\[(?P<id>[^\[\]\n]*)\])?")
DEFINITION = re.compile(r"^[ \t]*\[(?P<id>[^\[\]^\n]+)\]:[ \t]+(?P<target>\S+)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Code:
    """Inline code: its line, where its text starts, and the text on one line."""

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

    text: str
    """As they are written."""
    plain: str
    """With inline code, mathematics and comments blanked out, place for place."""
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
    formulas: list[Formula] = []
    pieces: list[str] = []
    end = line = 0
    counted = 0
    for match in SPAN.finditer(prose):
        line += prose.count("\n", counted, match.start())
        counted = match.start()
        if match["code"] is not None:
            codes.append(Code(line + 1, match.start("text"), " ".join(match["text"].strip().split("\n"))))
        elif match["math"] is not None:
            formulas.append(Formula(line + 1, match.group()[2:-2]))
        pieces += [prose[end : match.start()], blank(match)]
        end = match.end()
    plain = "".join([*pieces, prose[end:]])
    return Sentences(prose, plain, tuple(codes), tuple(formulas))


def blank(match: re.Match[str]) -> str:
    """Spaces for the match, line for line."""
    return "\n".join(" " * len(line) for line in match.group().split("\n"))


@lru_cache(maxsize=4)
def _links(plain: str) -> list[tuple[int, int, str]]:
    """Where each link starts and ends, and where it leads."""
    targets = {match["id"].lower(): match["target"] for match in DEFINITION.finditer(plain)}
    found = []
    for match in LINK.finditer(plain):
        name = (match["id"] or match["text"]).lower()
        target = match["target"] if match["target"] is not None else targets.get(name)
        if target is not None:
            found.append((match.start(), match.end(), target))
    return found


def line_of(match: re.Match[str]) -> int:
    """The line where the match begins, from 1."""
    return match.string.count("\n", 0, match.start()) + 1
