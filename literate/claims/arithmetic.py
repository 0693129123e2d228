"""The arithmetic in formulas: in a chain of equations and inequalities, every side of numbers alone is
calculated and held against every other, also across letters, `&` and lines.

A formula with one such side says nothing that can be calculated. A chain with two or more of which one
cannot be read is refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from literate.claims.chain import Chain, argument_end, chains_of
from literate.claims.expression import is_expression, is_numeric, value
from literate.claims.quantity import CLOSE, Number, Quantity, Unread, equal, nearest
from literate.claims.tex import (
    APPROXIMATE,
    ARROW,
    AT_LEAST,
    AT_MOST,
    BREAK,
    EQUAL,
    GREATER,
    LESS,
    MEMBER,
    NUMBER,
    QUANTITY,
    UNEQUAL,
    UNKNOWN_RELATION,
    Token,
)

QUOTED_LETTERS = 80
"""Characters of a side that a message shows."""


GRADIENT_MARKS = (".", "'", "d", "\\partial", "\\nabla", "\\dot")
"""One of these is in every name of a gradient in a formula."""


@dataclass(frozen=True)
class Printed:
    """What a formula says of a gradient: `\\texttt{x.grad} = -2`, `f'(0) = -2`, `\\partial y / \\partial x = 4`."""

    name: str
    text: str
    numbers: tuple[Fraction, ...]


def wrong_equations(tex: str) -> Iterator[str]:
    """The equations and inequalities between numbers that do not hold, each with what the first side is."""
    for chain in chains_of(tex):
        yield from _wrong(tex, chain)
        yield from _counted(tex, chain)


def said_printed(tex: str) -> Iterator[Printed]:
    """What the formula says of the attributes of tensors and of derivatives: the numbers at the end."""
    if not any(mark in tex for mark in GRADIENT_MARKS):
        return
    for chain in chains_of(tex):
        named = next((side for side in chain.sides if _is_gradient(side)), None)
        numeric = [side for side in chain.sides if is_numeric(side)]
        if named is None or not numeric or set(chain.relations) != {EQUAL}:
            continue
        with suppress(Unread):  # a chain of numbers that cannot be read is told by `wrong_equations`
            numbers = tuple(flat(value(stripped(numeric[-1]))))
            yield Printed(shown(tex, named), shown(tex, stripped(numeric[-1])), numbers)


def _is_gradient(side: Sequence[Token]) -> bool:
    """Whether the side is an attribute such as `x.grad`, a first derivative, a tangent, or `f''(0)` and higher ones."""
    texts = [each.text for each in side]
    attribute = (bool(side) and side[0].kind == QUANTITY and "." in texts[0]) or texts[1:3] == [".", "grad"]
    primes = texts.count("'")
    prime = texts[1 : primes + 1] == ["'"] * primes and (
        primes == 1 or (primes > 1 and texts[primes + 1 :][:1] == ["("])
    )
    quotient = texts[:1] in (["\\frac"], ["\\partial"], ["d"])
    marked = texts[:1] in (["\\nabla"], ["\\dot"])
    return attribute or prime or marked or (quotient and 2 in map(texts.count, ("d", "\\partial")))


def flat(quantity: Quantity) -> Iterator[Fraction]:
    """The numbers in a vector or matrix, one after the other. Raises `Unread` for what is no fraction."""
    if isinstance(quantity, tuple):
        for each in quantity:
            yield from flat(each)
    elif isinstance(quantity, Fraction):
        yield quantity
    else:
        raise Unread


def stripped(side: Sequence[Token]) -> Sequence[Token]:
    """The side without the stop of the sentence and without quads."""
    end = len(side)
    while end and side[end - 1].text == ".":
        end -= 1
    return side[:end]


def _wrong(tex: str, chain: Chain) -> Iterator[str]:
    numeric = [n for n, side in enumerate(chain.sides) if is_numeric(side)]
    if len(numeric) < 2 or MEMBER in chain.relations:
        return
    if ARROW in chain.relations and not is_expression(chain.sides[0]):
        return  # a number that becomes another
    values: dict[int, Quantity] = {}
    for n in numeric:
        try:
            values[n] = value(stripped(chain.sides[n]))
        except Unread:
            text = shown(tex, chain.sides[n])
            yield f"{text} cannot be calculated, so nothing checks what it is compared with: write it otherwise"
            return
    for first, second in pairwise(numeric):
        relation = _composed(chain.relations[first:second])
        left, right = chain.sides[first], chain.sides[second]
        if relation == UNKNOWN_RELATION:
            yield f"{shown(tex, left)} and {shown(tex, right)} stand in a relation that is not checked"
        elif relation and not _holds(relation, values[first], values[second], left, right):
            told = {EQUAL: "not", APPROXIMATE: "not", UNEQUAL: "which equals"}.get(relation, f"which is not {relation}")
            yield f"{shown(tex, left)} is {_written(values[first])}, {told} {shown(tex, right)}"


def _counted(tex: str, chain: Chain) -> Iterator[str]:
    """A sum or product between two numbers, beside a side of numbers: its terms are not added up here."""
    if not any(is_numeric(side) for side in chain.sides):
        return
    for side in chain.sides:
        for at, token in enumerate(side):
            if token.text in ("\\sum", "\\prod") and _to_a_number(side, at + 1):
                yield f"{shown(tex, side)} is not calculated: write out its terms"
                break


def _to_a_number(side: Sequence[Token], at: int) -> bool:
    """Whether one of the two bounds that begin at `at` is above, and a number."""
    while at < len(side) and side[at].text in ("_", "^"):
        above, end = side[at].text == "^", argument_end(side, at + 1)
        if above and is_numeric(side[at + 1 : end]):
            return True
        at = end
    return False


def _composed(relations: Sequence[str]) -> str | None:
    """What the relations between two sides say about the two; None if nothing. An arrow from a calculation gives it."""
    kinds = set(relations) - {EQUAL}
    if UNKNOWN_RELATION in kinds:
        return UNKNOWN_RELATION
    if ARROW in kinds:
        return EQUAL
    if len(kinds) <= 1:
        return next(iter(kinds), EQUAL) if UNEQUAL not in kinds or list(relations).count(UNEQUAL) == 1 else None
    for strict, weak in ((LESS, AT_MOST), (GREATER, AT_LEAST)):
        if kinds <= {strict, weak}:
            return strict
        if kinds <= {strict, weak, APPROXIMATE}:
            return weak
    return None


def _holds(relation: str, a: Quantity, b: Quantity, left: Sequence[Token], right: Sequence[Token]) -> bool:
    if relation in (EQUAL, UNEQUAL):
        return equal(a, b) == (relation == EQUAL)
    if relation == APPROXIMATE:
        return _near(a, b, left, right)
    if isinstance(a, tuple) or isinstance(b, tuple):
        return False
    if relation in (AT_MOST, AT_LEAST) and equal(a, b):
        return True
    return bool(a < b) if relation in (LESS, AT_MOST) else bool(a > b)


def _near(a: Quantity, b: Quantity, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether one is the other rounded to the digits with which it is written."""
    if isinstance(a, tuple) and isinstance(b, tuple):
        lefts, rights = _elements(left), _elements(right)
        return len(a) == len(b) == len(lefts) == len(rights) and all(map(_near, a, b, lefts, rights))
    if isinstance(a, tuple) or isinstance(b, tuple):
        return False
    if equal(a, b):
        return True
    if not math.isfinite(nearest(a)) or not math.isfinite(nearest(b)):
        return False
    try:
        off: Number = a - b if a >= b else b - a
    except OverflowError:
        return False
    return any(off <= half * (1 + Fraction(CLOSE)) for half in (half_a_digit(left), half_a_digit(right)))


def _elements(side: Sequence[Token]) -> list[list[Token]]:
    """The elements of a vector in brackets, as they are written."""
    elements: list[list[Token]] = [[]]
    for token in stripped(side)[1:-1]:
        if token.kind == BREAK:
            elements.append([])
        else:
            elements[-1].append(token)
    return elements


def half_a_digit(side: Sequence[Token]) -> Fraction:
    """Half of the last digit written: of 4.10 times 10^{-5} half of 10^{-7}. Zero if it is not one number.

    Zeros at the end of a whole number are not counted as digits.
    """
    parts = [each for each in stripped(side) if each.text not in ("-", "{", "}", "(", ")")]
    texts = [each.text for each in parts]
    if len(parts) == 1 and parts[0].kind == NUMBER:
        return _last_digit(texts[0]) / 2
    power_of_ten = texts[-3:-1] == ["10", "^"] and parts[-1].kind == NUMBER
    if power_of_ten and (len(parts) == 3 or (len(parts) == 5 and texts[1] in ("\\cdot", "\\times"))):
        sign = -1 if any(each.text == "-" and each.start > parts[-2].start for each in side) else 1
        last = Fraction(1) if len(parts) == 3 else _last_digit(texts[0])
        return last * Fraction(10) ** (sign * min(int(Fraction(texts[-1])), 400)) / 2
    return Fraction(0)


def _last_digit(number: str) -> Fraction:
    whole, _, places = number.partition(".")
    if places:
        return Fraction(1, 10 ** len(places))
    return Fraction(10 ** (len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0))


def shown(tex: str, side: Sequence[Token]) -> str:
    """The side as it stands in the formula."""
    text = " ".join(tex[side[0].start : side[-1].end].split())
    return text if len(text) <= QUOTED_LETTERS else f"{text[:QUOTED_LETTERS]}…"


def _written(quantity: Quantity) -> str:
    if isinstance(quantity, tuple):
        return f"({', '.join(map(_written, quantity))})"
    if isinstance(quantity, Fraction):
        return f"{Decimal(quantity.numerator) / quantity.denominator:.12g}"
    return f"{quantity:.12g}"
