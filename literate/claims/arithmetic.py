"""The arithmetic in formulas: where numbers alone stand on both sides of an equals sign, both are calculated.

A side with a letter in it, or with anything else that is not read here, is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

RELATION = re.compile(r"(=|\\approx)")
BREAK = re.compile(r"\\(?:q?quad|text|to|Rightarrow|leq?|geq?|neq?)(?![a-zA-Z])|\\(?:begin|end)\{\w+\*?\}|\\\\|[&,;<>]")
"""What ends an equation: the next one on the line is another."""
THOUSANDS = re.compile(r"(?<=\d)(?:\\,|\{,\})(?=\d{3}(?!\d))")
SPACE = re.compile(r"(?<!\\)\\(?:[,;:! ]|(?:left|right|[bB]ig)(?![a-zA-Z]))|\s+")
TOKEN = re.compile(r"\\[td]?frac(?![a-z])|\\cdot|\\times|\d+(?:\.\d*)?|\.\d+|[-+/^(){}\[\]]")
CLOSING = {"(": ")", "[": "]", "{": "}"}
_MANTISSA = r"\d+(?:\.(?P<{}>\d*))?"
ROUNDED = re.compile(
    rf"\s*-?\s*(?:(?:{_MANTISSA.format('digits')}\s*\\(?:cdot|times)\s*)?10\^(?:\{{(?P<group>-?\d{{1,3}})\}}|(?P<digit>\d))"
    rf"|{_MANTISSA.format('places')})[\s.]*"
)
"""One number, with or without a power of ten."""
LONGEST = 300
"""Characters of a side that is read."""
LARGEST = 10_000
"""Bits of a power that is calculated."""


def wrong_equations(tex: str) -> Iterator[str]:
    """The equations between numbers in a formula that do not hold, each with what the first side is."""
    if not RELATION.search(tex):
        return  # most formulas on a page are a number or a name
    for line in BREAK.split(SPACE.sub(" ", THOUSANDS.sub("", tex))):
        sides = RELATION.split(line)
        for left, relation, right in zip(sides[::2], sides[1::2], sides[2::2], strict=False):
            first, second = value(left), value(right)
            if first is None or second is None:
                continue
            if abs(first - second) > (_half_a_digit(right) if relation == "\\approx" else 0):
                yield f"{left.strip()} is {_decimal(first)}, not {right.strip()}"


def value(tex: str) -> Fraction | None:
    """What an expression of numbers is, exactly; None if it is anything else."""
    text = SPACE.sub(" ", tex).strip()
    text = text.removesuffix(".").rstrip()  # the end of the sentence
    tokens = TOKEN.findall(text)
    if len(tex) > LONGEST or not tokens or TOKEN.sub("", text).strip():
        return None
    reader = _Reader(tokens)
    try:
        result = reader.sum()
    except (_Unread, ZeroDivisionError):
        return None
    return None if reader.tokens else result


class _Unread(Exception):
    """This is not an expression of numbers."""


class _Reader:
    """Reads an expression by recursive descent: sum, product, power, number."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens[::-1]

    def next(self) -> str:
        return self.tokens[-1] if self.tokens else ""

    def take(self) -> str:
        if not self.tokens:
            raise _Unread
        return self.tokens.pop()

    def sum(self) -> Fraction:
        total = self.product()
        while self.next() in ("+", "-"):
            total += self.product() if self.take() == "+" else -self.product()
        return total

    def product(self) -> Fraction:
        sign = 1
        while self.next() in ("+", "-"):
            sign *= 1 if self.take() == "+" else -1
        result = self.power()
        while self.next() and self.next() not in "+-)]}":
            if self.next() == "/":
                self.take()
                result /= self.power()
                if self.next() in ("(", "["):  # a / b (c): typeset so, it can be read both ways
                    raise _Unread
            elif self.next() in ("\\cdot", "\\times"):
                self.take()
                result *= self.signed_power()
            else:
                result *= self.power()
        return sign * result

    def signed_power(self) -> Fraction:
        if self.next() == "-":
            self.take()
            return -self.power()
        return self.power()

    def power(self) -> Fraction:
        base = self.one()
        if self.next() != "^":
            return base
        self.take()
        exponent = self.digit_or_group()
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if exponent.denominator != 1 or bits * abs(exponent) > LARGEST:
            raise _Unread
        return base**exponent.numerator

    def one(self) -> Fraction:
        token = self.take()
        if token in CLOSING:
            result = self.sum()
            if self.take() != CLOSING[token]:
                raise _Unread
            return result
        if token.endswith("frac"):
            return self.digit_or_group() / self.digit_or_group()
        if not token[-1].isdigit() and not token[0].isdigit():
            raise _Unread
        return Fraction(token)

    def digit_or_group(self) -> Fraction:
        """What TeX takes as an argument without braces is one digit."""
        if self.next() == "{":
            return self.one()
        token = self.take()
        if not token.isdigit():
            raise _Unread
        if len(token) > 1:
            self.tokens.append(token[1:])
        return Fraction(token[0])


def _half_a_digit(tex: str) -> Fraction:
    """Half of the last digit written: of 4.10 times 10^{-5} half of 10^{-7}. Zero if it is not one number."""
    number = ROUNDED.fullmatch(tex)
    if number is None:
        return Fraction(0)
    exponent = int(number["group"] or number["digit"] or 0)
    return Fraction(1, 2) * Fraction(10) ** (exponent - len(number["digits"] or number["places"] or ""))


def _decimal(number: Fraction) -> str:
    return f"{Decimal(number.numerator) / number.denominator:.12g}"
