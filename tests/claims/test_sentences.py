"""Two lists of sentences: every true one passes, every false one is refused.

`true.txt` holds what writers need to say, `false.txt` one kind of falsehood after another, `unchecked.txt` what
nothing here sees, as the page on testing says. In each, `#` begins a kind, a pilcrow stands for a new line, and
each sentence stands on one of the small pages of `sentences/pages.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from literate.claims.formulas import check_stated
from literate.claims.page import parse_cell
from literate.claims.prose import Shown, check_names, check_prose
from literate.project import Project
from tests.claims.sentences.pages import PAGES

FOLDER = Path(__file__).parent / "sentences"
VOCABULARY = Project(Path(__file__).parents[2]).vocabulary
PROGRAMS = "\n".join(source for page in PAGES.values() for source, _ in page)


def sentences(name: str) -> Iterator[tuple[str, str, str]]:
    """The kind, the page and the sentence on each line of a list."""
    kind = ""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line:
            page, sentence = line.split(" | ", 1)
            yield kind, page, sentence.replace("\N{PILCROW SIGN}", "\n")


def shown(page: str) -> list[Shown]:
    return [(1, source, output) for source, output in PAGES[page]]


def linked(target: str) -> list[Shown] | None:
    page, _, ending = target.split("#")[0].rpartition(".")
    return shown(page) if ending == "md" and page in PAGES else None


def told(page: str, sentence: str) -> list[str]:
    """What is wrong with the sentence on the page."""
    read = parse_cell(sentence, "page.md")
    problems = [*read.problems, *check_prose(read.prose, "page.md", shown(page), linked, lambda: PROGRAMS)]
    problems += check_stated(read.prose, "page.md", shown(page))
    return [str(problem) for problem in [*problems, *check_names(read.prose, "page.md", VOCABULARY)]]


@pytest.mark.parametrize(("kind", "page", "sentence"), [*sentences("true.txt")])
def test_a_true_sentence_can_be_said(kind: str, page: str, sentence: str):
    assert told(page, sentence) == []


@pytest.mark.parametrize(("kind", "page", "sentence"), [*sentences("false.txt")])
def test_a_false_sentence_is_refused(kind: str, page: str, sentence: str):
    assert told(page, sentence)


@pytest.mark.parametrize(("kind", "page", "sentence"), [*sentences("unchecked.txt")])
def test_what_is_not_checked_is_known(kind: str, page: str, sentence: str):
    assert told(page, sentence) == []


def test_the_lists_are_long_and_of_many_kinds():
    assert len(list(sentences("true.txt"))) >= 150
    false = list([*sentences("false.txt")])
    assert len(false) >= 250 and len({kind for kind, _, _ in false}) >= 25
