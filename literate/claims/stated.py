"""The numbers that formulas state beside no calculation: `x_0 = 5`, `y \\to 3`, a number alone.

Arithmetic cannot hold them. They stand in a program or an output, or a calculation on the page gives them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from literate.claims.arithmetic import flat, half_a_digit, shown, stripped
from literate.claims.chain import Chain, chains_of
from literate.claims.expression import is_expression, is_numeric, value
from literate.claims.quantity import Unread
from literate.claims.tex import APPROXIMATE, NUMBER, Token

LARGEST_COEFFICIENT = 20
"""What a whole number beside letters may be without standing on the page."""


@dataclass(frozen=True)
class Said:
    """A side of a chain that states numbers: its text and the numbers."""

    text: str
    numbers: tuple[Fraction, ...] | None
    """None where they cannot be calculated exactly."""
    several: bool
    """Whether it is more than numbers: `3 \\times 4`."""
    written: tuple[Fraction, ...]
    """Those with which it is written."""
    off: Fraction
    """How far what is meant may be from it."""

    def known(self, numbers: frozenset[Fraction]) -> bool:
        """Whether these are among the numbers, or all with which it is written."""
        if self.numbers is not None and all(self._among(abs(each), numbers) for each in self.numbers):
            return True
        return self.several and numbers.issuperset(self.written)

    def _among(self, number: Fraction, numbers: frozenset[Fraction]) -> bool:
        return number in numbers or (self.off > 0 and any(abs(number - each) <= self.off for each in numbers))


def with_calculated(printed: frozenset[Fraction], formulas: Sequence[str]) -> frozenset[Fraction]:
    """What is printed, what the formulas calculate or round, and from which numbers they calculate what is printed."""
    found = set(printed)
    for tex in formulas:
        for chain in chains_of(tex):
            sides = [side for side in chain.sides if is_numeric(side)]
            if _calculates(sides):
                given = {abs(number) for side in sides for number in _numbers(side) or ()}
                found |= given
                if given <= printed:
                    found.update(number for side in sides for number in _written(side))
    rounded = [side for tex in formulas for side in said(tex) if side.off and side.numbers and side.known(printed)]
    return frozenset(found.union(*(map(abs, side.numbers or ()) for side in rounded)))


def said(tex: str, alone: bool = False) -> Iterator[Said]:
    """The sides of the other chains that state numbers; or only those that stand `alone`, in no relation."""
    for chain in chains_of(tex):
        numeric = [n for n, side in enumerate(chain.sides) if is_numeric(side)]
        sides = [chain.sides[n] for n in numeric]
        only_numbers = len(sides) > 1 and len(sides) == sum(map(bool, chain.sides))
        if not alone:
            yield from (each for side in chain.sides if not is_numeric(side) for each in _coefficients(side))
        if only_numbers or _calculates(sides) or (alone and chain.relations):
            continue  # arithmetic holds it, or nobody asked
        for n, side in zip(numeric, sides, strict=True):
            numbers = _numbers(side)
            several = is_expression(side) or numbers is None
            yield Said(shown(tex, side), numbers, several, _written(side), _off(chain, n))


def _coefficients(side: Sequence[Token]) -> Iterator[Said]:
    """The numbers beside letters that are too large, or too fine, for a derivative by hand."""
    for before, token in zip([None, *side], side, strict=False):
        fraction = before is not None and before.text == "\\frac" and len(token.text) == 2  # of two digits, in TeX
        if token.kind == NUMBER and not fraction:
            number = Fraction(token.text)
            if number > LARGEST_COEFFICIENT or number.denominator > 1:
                yield Said(token.text, (number,), False, (), Fraction(0))


def _calculates(sides: Sequence[Sequence[Token]]) -> bool:
    return len(sides) > 1 and any(map(is_expression, sides))


def _written(side: Sequence[Token]) -> tuple[Fraction, ...]:
    """The numbers that stand in the side. A power of ten says how large something is, and is none."""
    found = []
    for n, token in enumerate(side):
        ten = [each.text for each in side[n : n + 2]] == ["10", "^"]
        exponent = [each.text for each in side[max(n - 4, 0) : n] if each.text not in ("{", "-")][-2:] == ["10", "^"]
        if token.kind == NUMBER and not ten and not exponent:
            found.append(Fraction(token.text))
    return tuple(found)


def _off(chain: Chain, side: int) -> Fraction:
    """How far another side may be from this one: half a digit if it stands at an `\\approx`."""
    near = chain.relations[max(side - 1, 0) : side + 1]
    return half_a_digit(chain.sides[side]) if APPROXIMATE in near else Fraction(0)


def _numbers(side: Sequence[Token]) -> tuple[Fraction, ...] | None:
    try:
        return tuple(flat(value(stripped(side))))
    except Unread:
        return None
