"""The slope of a formula at a point, in a sentence: "the derivative of \\( x^2 \\) at \\( x = 3 \\) is \\( 6 \\)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction

from literate.claims.algebra import Letters, close, derivative, evaluated
from literate.claims.arithmetic import shown
from literate.claims.chain import chains_of
from literate.claims.in_words import NUMBERS
from literate.claims.quantity import Quantity, Unread, number, rounded
from literate.claims.tex import EQUAL, Token

_FORMULA = r"\\\( (?P<formula>(?:(?!\\\)).)+) \\\)"
_POINT = r"\\\( (?P<letter>[a-z]) = (?P<at>(?:(?!\\\)).)+) \\\)"
_SLOPE = r"(?P<order>\w+ |\w+-)?(?:derivative|slope|gradient) of "
_WITH = r"(?:,? with respect to \\\( [a-z] \\\))?,? "
_IS = rf" (?:is|equals) (?:\\\( (?P<value>(?:(?!\\\)).)+) \\\)|(?P<minus>minus )?(?P<word>{'|'.join(NUMBERS)})\b)"
SLOPES = (
    re.compile(rf"{_SLOPE}{_FORMULA}{_WITH}at {_POINT}{_IS}"),
    re.compile(rf"\b[Aa]t {_POINT},? the {_SLOPE}{_FORMULA}{_IS}"),
)
OTHERS = ("second ", "third ", "directional ", "one-", "left ", "right ")
"""What is said before a derivative that is another one."""


def wrong_slopes(text: str) -> Iterator[str]:
    """The slopes in a line of prose that a difference quotient contradicts. What cannot be calculated is not held."""
    for match in (match for pattern in SLOPES for match in pattern.finditer(text)):
        if match["order"] in OTHERS:
            continue
        with suppress(Unread):
            yield from _wrong(match)


def _wrong(match: re.Match[str]) -> Iterator[str]:
    """What is said of this slope and is not so. Raises `Unread`."""
    letter, formula, point = match["letter"], _sides(match["formula"])[-1], _sides(match["at"])[-1]
    at = evaluated(point, {}, {})
    slope = number(derivative(lambda given: evaluated(formula, {letter: given[0]}, {}))([at]))
    for text, value in _said(match, {letter: at}):
        if not close(value, slope):
            is_ = f"the derivative of {match['formula']} at {letter} = {match['at']} is {rounded(slope)}"
            yield f"{text} is said to be a slope that it is not: {is_}"


def _sides(tex: str) -> list[Sequence[Token]]:
    """The sides of the only chain in the formula. Raises `Unread` if it has others, or an empty side."""
    chains = chains_of(tex)
    if len(chains) != 1 or set(chains[0].relations) - {EQUAL} or not all(chains[0].sides):
        raise Unread
    return list(chains[0].sides)


def _said(match: re.Match[str], letters: Letters) -> Iterator[tuple[str, Quantity]]:
    """Each side of what is said, and its value. Raises `Unread`."""
    if match["word"]:
        value = NUMBERS.index(match["word"])
        yield match["word"], Fraction(-value if match["minus"] else value)
        return
    for side in _sides(match["value"]):
        yield shown(match["value"], side), evaluated(side, letters, {})
