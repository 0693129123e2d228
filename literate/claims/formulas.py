"""The formulas of a page, held against its programs, its outputs and its calculations."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from literate.claims.algebra import learned, unlike_definitions, wrong_algebra
from literate.claims.letters import letters_on, wrong_letters, wrong_values
from literate.claims.rows import rows_of, wrong_rows
from literate.claims.sentences import Shown, first_lines, read_sentences
from literate.claims.slope import wrong_slopes
from literate.claims.stated import said, with_calculated
from literate.claims.values import DECIMAL
from literate.diagnostic import Diagnostic


def check_stated(prose: str, path: str, shown: Sequence[Shown]) -> Iterator[Diagnostic]:
    """The numbers in mathematics that no program and no output on the page has, and no calculation on it gives.

    A page without programs may choose numbers for its letters.
    """
    formulas = read_sentences(prose).formulas
    if not formulas:
        return
    printed = _numbers_in(tuple(text for _, source, output in shown for text in (source, output)))
    letters = letters_on(formulas, shown, first_lines(prose))
    texts = [formula.tex for formula in formulas]
    algebra = learned(texts, letters.page)
    for place, told in unlike_definitions(texts, algebra):
        yield Diagnostic(path, formulas[place].line, told)
    for formula in formulas:
        wrong = (
            *wrong_letters(formula, letters),
            *wrong_values(formula, letters),
            *wrong_algebra(formula.tex, algebra),
        )
        yield from (Diagnostic(path, formula.line, told) for told in wrong)
    for line, text in enumerate(prose.split("\n"), 1):
        yield from (Diagnostic(path, line, told) for told in wrong_slopes(text))
    known = with_calculated(printed, [formula.tex for formula in formulas])
    sources = tuple(source for _, source, _ in shown if source)
    rows = rows_of(sources, tuple(output for _, _, output in shown), tuple(formula.tex for formula in formulas))
    for formula in formulas:
        opened, closed = braces(formula.tex)
        if opened != closed:
            continue  # told already
        for side in said(formula.tex, alone=not sources):
            if not side.known(known):
                told = "stands in no program and no output on this page, and no calculation here gives it"
                yield Diagnostic(path, formula.line, f"\\( {side.text} \\) {told}: write how it comes about")
        for told in wrong_rows(formula.tex, rows) if sources else ():
            yield Diagnostic(path, formula.line, told)


def braces(tex: str) -> tuple[int, int]:
    """How many braces the formula opens, and how many it closes."""
    opened, closed = (len(re.findall(rf"(?<!\\)\{brace}", tex)) for brace in "{}")
    return opened, closed


@lru_cache(maxsize=8)
def _numbers_in(texts: tuple[str, ...]) -> frozenset[Fraction]:
    """The numbers in programs and outputs, without their signs; and those that need no origin: zero, one and e."""
    found = (Fraction(each) for text in texts for each in DECIMAL.findall(text.replace("_", "")))
    return frozenset([Fraction(0), Fraction(1), Fraction(math.e), *map(abs, found)])
