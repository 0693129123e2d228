"""Numbers in a row: a vector, a shape, a number that becomes another. They stand somewhere in this order.

A row is known if a program or an output has its numbers one after the other, if it is the shape of a list or a
tensor there, or if a side of a calculation on the page is that row. An arrow between two numbers is known too if one
of the calculations has the first number and gives the second, or if a program begins with the first and prints the
second for the same name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from literate.claims.arithmetic import flat, shown, stripped
from literate.claims.chain import Chain, chains_of
from literate.claims.expression import is_expression, is_numeric, value
from literate.claims.quantity import Unread
from literate.claims.tex import APPROXIMATE, ARROW, NUMBER, Token
from literate.claims.values import DECIMAL

Row = tuple[Fraction, ...]
NESTED = re.compile(r"\[[\[\]\d., e+-]*\]")
NAMED = re.compile(r"^ *(?P<name>[A-Za-z_]\w*) = (?:torch\.tensor\()?(?P<number>-?\d+\.?\d*)\b", re.MULTILINE)
PRINTED = re.compile(r"^(?P<name>[A-Za-z_]\w*)\b[^:\n]*: (?:tensor\()?(?P<number>-?\d+\.?\d*)", re.MULTILINE)
TIMES = "\\times"


@dataclass
class Rows:
    """The rows that a page knows."""

    joined: list[str] = field(default_factory=list)
    """Of each text its numbers, one after the other."""
    printed: list[str] = field(default_factory=list)
    """The same of each output."""
    steps: set[tuple[Fraction, Fraction]] = field(default_factory=set)
    """What becomes what."""

    def has(self, row: Row) -> bool:
        """Whether the numbers stand somewhere in this order."""
        wanted = _joined(row)
        return any(wanted in text for text in self.joined)

    def becomes(self, first: Fraction, second: Fraction) -> bool:
        """Whether the first number is known to become the second, or an output has the two in this order."""
        wanted = _joined((first, second))
        return (first, second) in self.steps or any(wanted in text for text in self.printed)


def _joined(numbers: Sequence[Fraction]) -> str:
    return f" {' '.join(map(str, numbers))} "


@lru_cache(maxsize=8)
def rows_of(sources: tuple[str, ...], outputs: tuple[str, ...], formulas: tuple[str, ...]) -> Rows:
    """The rows in programs, in outputs, and in the calculations of formulas."""
    rows = Rows()
    for text in (*sources, *outputs):
        rows.joined.append(_joined([Fraction(each) for each in DECIMAL.findall(text.replace("_", ""))]))
        rows.joined += (_joined(shape) for shape in _shapes(text))
    rows.printed = [_joined([Fraction(each) for each in DECIMAL.findall(text.replace("_", ""))]) for text in outputs]
    begun = {(match["name"], _fraction(match["number"])) for match in NAMED.finditer("\n".join(sources))}
    for match in PRINTED.finditer("\n".join(outputs)):
        rows.steps.update((number, _fraction(match["number"])) for name, number in begun if name == match["name"])
    for chain in (each for tex in formulas for each in chains_of(tex)):
        _learn(rows, chain)
    return rows


def _fraction(text: str) -> Fraction:
    return Fraction(text.rstrip("."))


def _shapes(text: str) -> Iterator[Row]:
    """The shapes of the lists of lists in a text."""
    if "[[" not in text:
        return
    for match in NESTED.finditer(" ".join(text.split())):
        if not match.group().startswith("[["):
            continue
        try:
            nested = ast.literal_eval(match.group())
        except (ValueError, SyntaxError):
            continue
        shape = []
        while isinstance(nested, list) and nested:
            shape.append(Fraction(len(nested)))
            nested = nested[0]
        yield tuple(shape)


def _learn(rows: Rows, chain: Chain) -> None:
    """What a chain says of rows, if it calculates something, or says of a name what arithmetic holds elsewhere."""
    numeric = [side for side in chain.sides if is_numeric(side)]
    if len(numeric) < 2 or not any(map(is_expression, numeric)):
        return
    for side in numeric:
        numbers = numbers_of(side)
        if numbers:
            rows.joined.append(_joined(numbers))
        written = [Fraction(token.text) for token in side if token.kind == NUMBER]
        if is_expression(side):
            rows.joined.append(_joined(written))
            raised = ("", *(token.text for token in side))
            bases = [token for before, token in zip(raised, side, strict=False) if before != "^"]
            rows.joined.append(_joined([Fraction(token.text) for token in bases if token.kind == NUMBER]))
            last = numbers_of(numeric[-1])
            if last and len(last) == 1:
                rows.steps.update((each, last[0]) for each in written)


def numbers_of(side: Sequence[Token]) -> Row | None:
    """The numbers that the side is, one after the other; None if they cannot be calculated."""
    try:
        return tuple(flat(value(stripped(side))))
    except Unread:
        return None


def wrong_rows(tex: str, rows: Rows) -> Iterator[str]:
    """The rows in a formula that stand nowhere in this order."""
    for chain in chains_of(tex):
        numeric = [side for side in chain.sides if is_numeric(side)]
        if APPROXIMATE in chain.relations:
            continue
        if ARROW in chain.relations:
            yield from _wrong_step(tex, chain, rows)
        elif len(numeric) < 2 or not any(map(is_expression, numeric)):
            yield from (told for side in numeric if (told := _wrong_row(tex, side, rows)))


def _wrong_row(tex: str, side: Sequence[Token], rows: Rows) -> str | None:
    row = numbers_of(side)
    if TIMES in (token.text for token in side) and all(token.kind == NUMBER or token.text == TIMES for token in side):
        row = tuple(Fraction(token.text) for token in side if token.kind == NUMBER)
    elif is_expression(side) and len(row or ()) < 3:
        return None
    if row is None or len(row) < 2 or rows.has(row):
        return None
    return f"\\( {shown(tex, side)} \\) stands on this page nowhere in this order: write how it comes about, or show it"


def _wrong_step(tex: str, chain: Chain, rows: Rows) -> Iterator[str]:
    before, after = (numbers_of(side) if is_numeric(side) else None for side in chain.sides[:2])
    if not before or not after or is_expression(chain.sides[0]) or len(before) != 1 or len(after) != 1:
        return
    if not rows.becomes(before[0], after[0]):
        told = f"{shown(tex, chain.sides[0])} becomes {shown(tex, chain.sides[1])}"
        yield f"nothing on this page says that {told}: calculate it, or print the two one after the other"
