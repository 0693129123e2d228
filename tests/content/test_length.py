"""A page of the guide is read in one sitting: at most so many words, and two traps; the others have entries.

Words are those of the prose, without programs, outputs and the front matter. A trap is a paragraph of "What goes
wrong" that begins with its name in bold. The other traps are in the chapters on errors and pitfalls, and linked.
"""

from __future__ import annotations

import re

from literate.claims.page import Page, parse_page
from tests.content.guide import guide

WORDS, TRAPS = 900, 2
LONG = {"tensors/derivative-table": "a table, in which one looks up a row"}
"""Pages that may have more words, and why."""
MANY = {"requires-grad/all-states": "the traps are rows of the table that the page explains"}
"""Pages that may have more traps, and why."""

WORD = re.compile(r"\S*\w\S*")
INCLUDE = re.compile(r'^\s*--8<-- ".*"$', re.MULTILINE)
SECTION = re.compile(r"^## What goes wrong .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
TRAP = re.compile(r"^\*\*", re.MULTILINE)


def words(page: Page) -> int:
    """How many words a reader of the page meets outside of programs and outputs."""
    return len(WORD.findall(INCLUDE.sub("", page.prose)))


def traps(page: Page) -> int:
    """How many traps the page describes itself."""
    return sum(len(TRAP.findall(section)) for section in SECTION.findall(page.prose))


def test_a_page_of_the_guide_is_short():
    found = {name: count for name, page in guide().items() if (count := words(page)) > WORDS}
    assert found.keys() == LONG.keys(), found


def test_a_page_of_the_guide_has_at_most_two_traps():
    found = {name: count for name, page in guide().items() if (count := traps(page)) > TRAPS}
    assert found.keys() == MANY.keys(), found


def test_words_and_traps_are_counted_as_a_reader_meets_them():
    shown = '```{ .python }\n--8<-- "a.py:run"\n```\n\n--8<-- "a.y.svg"\n\n'
    end = "## What goes wrong { #w }\n\n**One.** Text.\n\n**Two.** Text.\n\n## More { #m }\n\n**No trap.**\n"
    empty, page = (parse_page(f"# What? {{ #x }}\n\n{text}{end}", "p.md") for text in ("", f"A `b`, c - d.\n\n{shown}"))
    assert words(page) - words(empty) == 4
    assert traps(page) == 2
