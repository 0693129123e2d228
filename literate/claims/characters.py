"""The characters that pages and outputs may hold: each is listed, so that none is mistaken for another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from literate.diagnostic import Diagnostic

LETTERS = "".join(chr(code) for code in range(0xC0, 0x100) if code not in (0xD7, 0xF7))
"""The letters of Western European names."""
PAGE = "\N{EN DASH}\N{HORIZONTAL ELLIPSIS}" + LETTERS
"""Beside ASCII, in a page."""
FRONT_MATTER = PAGE + "\N{SUPERSCRIPT TWO}\N{MODIFIER LETTER CAPITAL T}"
"""In front matter, which cannot hold mathematics: a square and a transpose."""
HAN = "\u4e00-\u9fff"
"""In front matter too: Chinese terms, by which the search finds a page."""
OUTPUT = "\N{NON-BREAKING HYPHEN}\N{MIDDLE DOT}\N{DIVISION SIGN}"
"""In an output: the hyphen of PyTorch's messages, and what our own tables write."""
INSTEAD = {
    "\N{MINUS SIGN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{HYPHEN}": "-",
    "\N{NO-BREAK SPACE}": "a space",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{MULTIPLICATION SIGN}": r"\times in mathematics",
    "\N{MIDDLE DOT}": r"\cdot in mathematics",
    "\N{SUPERSCRIPT TWO}": "^2 in mathematics",
    "\t": "spaces",
}
"""What to write instead of some that are easily typed or pasted."""
STRANGE = re.compile(f"[^\n -~{PAGE}]")
STRANGE_IN_FRONT = re.compile(f"[^\n -~{FRONT_MATTER}{HAN}]")
STRANGE_IN_OUTPUT = re.compile(f"[^\n -~{OUTPUT}]")


def check_output(text: str, path: str) -> Iterator[Diagnostic]:
    """The first character of an .out file that is not listed."""
    match = STRANGE_IN_OUTPUT.search(text)
    if match:
        line = text.count("\n", 0, match.start()) + 1
        yield Diagnostic(path, line, describe(match.group(), "output"))


def check_characters(lines: list[str], front: int, path: str) -> Iterator[Diagnostic]:
    """The characters of a page that are not listed, each once; its first `front` lines are front matter."""
    found: set[str] = set()
    if not STRANGE.search("\n".join(lines)):
        return
    for number, line in enumerate(lines, 1):
        for match in (STRANGE_IN_FRONT if number <= front else STRANGE).finditer(line):
            if match.group() not in found:
                found.add(match.group())
                yield Diagnostic(path, number, describe(match.group(), "page"))


def describe(character: str, kind: str) -> str:
    """The sentence that names a character that is not listed for a `kind` of file."""
    name = "TAB" if character == "\t" else unicodedata.name(character, "")
    told = f"holds U+{ord(character):04X}{name and ' '}{name}, which no {kind} uses"
    instead = INSTEAD.get(character) if kind == "page" else None
    return f"{told}: write {instead}" if instead else told
