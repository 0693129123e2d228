"""What numbers in formulas are: exact fractions, vectors and matrices of them, or floats where no fraction exists."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = Fraction | float
Quantity: TypeAlias = "Fraction | float | tuple[Quantity, ...]"
LARGEST = 10_000
"""Bits of a power that is calculated."""
CLOSE = 1e-9
"""How near to each other, relatively, two equal numbers are if one of them is a float."""


class Unread(Exception):
    """This is not an expression of numbers, or not one that is calculated here."""


def add(left: Quantity, right: Quantity) -> Quantity:
    """The sum, element by element."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        if len(left) != len(right):
            raise Unread
        return tuple(add(a, b) for a, b in zip(left, right, strict=True))
    if isinstance(left, tuple) or isinstance(right, tuple):
        raise Unread
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left + right
    return _float(left) + _float(right)


def negative(value: Quantity) -> Quantity:
    """The same with the other sign."""
    return tuple(negative(each) for each in value) if isinstance(value, tuple) else -value


def multiply(left: Quantity, right: Quantity, dot: bool) -> Quantity:
    """The product: of numbers, of a number and a vector, of matrices; of two vectors only where `dot` says so."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        return _matrix_product(left, right, dot)
    if isinstance(left, tuple):
        return tuple(multiply(each, right, dot) for each in left)
    if isinstance(right, tuple):
        return tuple(multiply(left, each, dot) for each in right)
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left * right
    return _float(left) * _float(right)


def _matrix_product(left: tuple[Quantity, ...], right: tuple[Quantity, ...], dot: bool) -> Quantity:
    if isinstance(left[0], tuple):
        rows = tuple(_matrix_product(row, right, True) for row in left if isinstance(row, tuple))
        one = rows[0] if len(rows) == 1 else None
        return one[0] if isinstance(one, tuple) and len(one) == 1 else rows
    if isinstance(right[0], tuple):
        columns = zip(*(row for row in right if isinstance(row, tuple)), strict=True)
        return tuple(_matrix_product(left, column, True) for column in columns)
    if not dot or len(left) != len(right):
        raise Unread
    total: Quantity = Fraction(0)
    for a, b in zip(left, right, strict=True):
        total = add(total, multiply(a, b, dot))
    return total


def divide(left: Quantity, right: Quantity) -> Quantity:
    """The quotient, by zero as IEEE 754 has it."""
    if isinstance(right, tuple):
        raise Unread
    if isinstance(left, tuple):
        return tuple(divide(each, right) for each in left)
    if right == 0:
        return math.nan if left == 0 or left != left else math.copysign(math.inf, left)
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left / right
    return _float(left) / _float(right)


def power(base: Quantity, exponent: Quantity) -> Quantity:
    """The power of two numbers."""
    if isinstance(base, tuple) or isinstance(exponent, tuple):
        raise Unread
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if bits * abs(exponent) > LARGEST:
            raise Unread
        return base**exponent.numerator if base or exponent >= 0 else math.inf
    try:
        result: float | complex = _float(base) ** _float(exponent)
    except (OverflowError, ZeroDivisionError):
        raise Unread from None
    if isinstance(result, complex):
        raise Unread
    return result


def number(value: Quantity) -> Number:
    """`value` if it is one number."""
    if isinstance(value, tuple):
        raise Unread
    return value


def _float(value: Number) -> float:
    try:
        return float(value)
    except OverflowError:
        raise Unread from None


def nearest(value: Number) -> float:
    """The float that is nearest; an infinite one beyond the largest."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def equal(left: Quantity, right: Quantity) -> bool:
    """Whether both are the same: exactly for fractions, nearly for floats; nan is nan."""
    if isinstance(left, tuple) or isinstance(right, tuple):
        return (
            isinstance(left, tuple)
            and isinstance(right, tuple)
            and len(left) == len(right)
            and all(equal(a, b) for a, b in zip(left, right, strict=True))
        )
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left == right
    a, b = nearest(left), nearest(right)
    return math.isclose(a, b, rel_tol=CLOSE, abs_tol=CLOSE) or (a != a and b != b)


def rounded(value: Quantity) -> str:
    """The value in six digits, to be read in a message."""
    return f"({', '.join(map(rounded, value))})" if isinstance(value, tuple) else f"{nearest(value):.6g}"
