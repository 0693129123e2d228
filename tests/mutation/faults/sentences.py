"""Faults in the values that a sentence states."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from literate.claims.sentences import MATH
from tests.mutation.corpus import Corpus, corrupt, replace_at
from tests.mutation.faults.kind import kind
from tests.mutation.faults.places import in_plot, sentence, with_plots


def _stale(corpus: Corpus, random: Random, where: Callable[[str, str], str | None]):
    """Corrupt one stated value, in a place that `where` builds from its line and the value."""
    page = random.choice(corpus.pages())
    values = corpus.stated(page)
    if not values:
        return None
    start, end, value = random.choice(values)
    new = corrupt(value, random)
    if new is None:
        return None
    line_start = page.text.rfind("\n", 0, start) + 1
    line_end = page.text.find("\n", end)
    line = page.text[line_start:line_end]
    planted = where(line, new)
    if planted is None:
        return None
    if planted == "":
        return page.path, replace_at(page.text, start, end, new), f"`{value}` -> `{new}`"
    return page.path, replace_at(page.text, line_end, line_end, planted), f"`{value}` -> `{new}` in {planted.strip()!r}"


def _below(block: str) -> Callable[[str, str], str | None]:
    """Put `block`, with the stale value, below the line, unless the line is in the middle of a block."""
    return lambda line, new: None if line[:1] in "|#-! " else "\n\n" + block.format(new=new) + "\n"


@kind("sentence: stale value where it stands")
def stale(corpus, random):
    return _stale(corpus, random, lambda line, new: "")


@kind("sentence: stale value in a heading")
def stale_heading(corpus, random):
    return _stale(corpus, random, _below("### So `{new}` {{ #so }}"))


@kind("sentence: stale value in a table")
def stale_table(corpus, random):
    return _stale(corpus, random, _below("| a | b |\n| --- | --- |\n| x | `{new}` |"))


@kind("sentence: stale value in an admonition")
def stale_admonition(corpus, random):
    return _stale(corpus, random, _below('!!! note "Gives `{new}`"\n\n    It is `{new}`.'))


@kind("sentence: stale value in a footnote")
def stale_footnote(corpus, random):
    return _stale(corpus, random, _below("See.[^1]\n\n[^1]: It gives `{new}`."))


@kind("sentence: stale value in an alternative text")
def stale_alt(corpus, random):
    page = random.choice(with_plots(corpus))
    value = random.choice(corpus.stated(page) or [(0, 0, "")])[2]
    new = corrupt(value, random)
    return in_plot(page, random, sentence(f"The value is {new}.")) if new and re.search(r"\d", new) else None


@kind("sentence: bare number")
def bare_number(corpus, random):
    page = random.choice(corpus.pages())
    lines = page.text.split("\n")
    prose = MATH.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), page.prose).split("\n")
    sentences = [n for n, line in enumerate(prose) if line.endswith(".") and line[0].isalpha()]
    if not sentences:
        return None
    at = random.choice(sentences)
    number = random.choice(["3", "-2.", "0.5", "12", "tensor(5.)", "1e-3"])
    lines[at] += f" It gives {number} here."
    return page.path, "\n".join(lines), f"line {at + 1}: {number}"


NUMBERS = r"(?:[-+/()\d. ]|\\cdot)*\d(?:[() ])*"
EQUATION = re.compile(rf"(?:\\\(|=){NUMBERS}= (?P<right>-?\d+(?:\.\d+)?)(?= *(?:\\\)|=|\.$))", re.MULTILINE)
"""A side of numbers alone, and the number it equals."""


@kind("sentence: number in an equation")
def equation(corpus, random):
    page = random.choice(corpus.pages())
    found = list(EQUATION.finditer(page.text))
    if not found:
        return None
    right = random.choice(found)
    new = corrupt(right["right"], random)
    if new is None or float(new) == float(right["right"]):
        return None
    return page.path, replace_at(page.text, *right.span("right"), new), f"{right.group()} -> {new}"
