"""What an expression of numbers in a formula is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

from literate.claims.quantity import Number, Quantity, Unread, add, divide, multiply, negative, number, power
from literate.claims.tex import (
    BEGIN,
    BREAK,
    CLOSING,
    END,
    MARK,
    MATRICES,
    NUMBER,
    OPENING,
    QUANTITY,
    ROW,
    Token,
)

DEEPEST = 60
"""Brackets in brackets that are read."""
MOST_TERMS = 100_000
"""Terms that an ellipsis may stand for."""


def _root(value: Number) -> Number:
    if value < 0:
        raise Unread
    if isinstance(value, Fraction):
        up, down = math.isqrt(value.numerator), math.isqrt(value.denominator)
        if up * up == value.numerator and down * down == value.denominator:
            return Fraction(up, down)
    return math.sqrt(value)


def _whole(value: Number) -> int:
    if not isinstance(value, Fraction) or value.denominator != 1:
        raise Unread
    return value.numerator


FUNCTIONS: dict[str, Callable[[Number], Number]] = {
    "\\sqrt": _root,
    "\\ln": math.log,
    "\\log": math.log,
    "\\exp": math.exp,
    "\\sin": math.sin,
    "\\cos": math.cos,
    "\\tan": math.tan,
    "\\sinh": math.sinh,
    "\\cosh": math.cosh,
    "\\tanh": math.tanh,
    "\\arctan": math.atan,
    "\\relu": lambda value: max(value, Fraction(0)),
    "\\round": lambda value: Fraction(round(value)),
    "\\sgn": lambda value: Fraction((value > 0) - (value < 0)),
}
CONSTANTS: dict[str, Number] = {"\\infty": math.inf, "\\nan": math.nan, "\\pi": math.pi}
PLAIN = {".", "-", "+", "&", *OPENING, *OPENING.values(), *CONSTANTS}
"""What stands beside the digits of a number, a vector or a matrix that nothing calculates."""
SEVERAL: dict[str, Callable[[Sequence[Number]], Number]] = {
    "\\max": max,
    "\\min": min,
    "\\mean": lambda values: sum(values) / len(values),
    "\\gcd": lambda values: Fraction(math.gcd(*map(_whole, values))),
    "\\lcm": lambda values: Fraction(math.lcm(*map(_whole, values))),
}
ENDS = {*OPENING.values(), "+", "-", "&", ""}


def value(tokens: Sequence[Token]) -> Quantity:
    """What the expression is, exactly where that is possible. Raises `Unread`."""
    reader = Reader(tokens)
    try:
        result = reader.sum()
    except (ValueError, ArithmeticError, TypeError, IndexError):  # outside of a function's domain, or not one shape
        raise Unread from None
    if reader.tokens:
        raise Unread
    return result


def is_numeric(tokens: Sequence[Token]) -> bool:
    """Whether numbers alone stand here: at least one, and no quantity but Euler's number."""
    letters = [n for n, each in enumerate(tokens) if each.kind == QUANTITY]
    euler = all(tokens[n].text == "e" and n + 1 < len(tokens) and tokens[n + 1].text == "^" for n in letters)
    return euler and any(each.kind == NUMBER or each.text in CONSTANTS for each in tokens)


def is_expression(tokens: Sequence[Token]) -> bool:
    """Whether there is more to calculate than a number with its sign, or a vector of these."""
    before: Token | None = None
    for token in tokens:
        if token.kind == MARK and token.text in ("+", "-"):
            if before is not None and (before.kind == NUMBER or before.text in CLOSING):
                return True
        elif token.kind not in (NUMBER, BREAK, ROW, BEGIN, END) and token.text not in PLAIN:
            return True
        elif before is not None and (before.kind == NUMBER or before.text in CLOSING) and token.text in OPENING:
            return True  # a product
        before = token
    return False


class Reader:
    """Reads an expression by recursive descent: sum, product, power, number."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = list(tokens)[::-1]
        self.depth = 0
        self.bars: list[str] = []
        self.digit = False
        """Whether the token taken last is a number."""

    @property
    def next(self) -> str:
        """The text of the token to come; empty where an expression ends."""
        return self.tokens[-1].text if self.tokens and self.tokens[-1].kind not in (BREAK, ROW, END) else ""

    def take(self) -> Token:
        """The token to come, taken."""
        if not self.tokens:
            raise Unread
        self.digit = self.tokens[-1].kind == NUMBER
        return self.tokens.pop()

    def expect(self, text: str) -> None:
        """Take the token to come, which must be this one."""
        if self.take().text != text:
            raise Unread

    def sum(self) -> Quantity:
        """Terms with plus and minus between them."""
        terms = [self.product()]
        while self.next in ("+", "-"):
            sign = self.take().text
            if self.next == "\\dots":
                self.take()
                self.expect(sign)
                terms += self.left_out(terms, sign)
            else:
                terms.append(self.product() if sign == "+" else negative(self.product()))
        total = terms[0]
        for term in terms[1:]:
            total = add(total, term)
        return total

    def left_out(self, terms: list[Quantity], sign: str) -> list[Quantity]:
        """The terms that dots stand for, and the one after them: each as far from the last as the two before."""
        last = self.product() if sign == "+" else negative(self.product())
        if len(terms) < 2:
            raise Unread
        before, here, there = number(terms[-2]), number(terms[-1]), number(last)
        if not all(isinstance(each, Fraction) for each in (before, here, there)) or before == here:
            raise Unread
        count = (there - here) / (here - before)
        if not isinstance(count, Fraction) or count.denominator != 1 or not 0 < count <= MOST_TERMS:
            raise Unread
        return [here + (here - before) * n for n in range(1, count.numerator + 1)]

    def product(self) -> Quantity:
        """Factors."""
        sign = 1
        while self.next in ("+", "-"):
            sign *= 1 if self.take().text == "+" else -1
        result = self.power()
        while self.next not in ENDS and not (self.bars and self.next == self.bars[-1]):
            result = self.factor(result)
        return result if sign == 1 else negative(result)

    def factor(self, left: Quantity) -> Quantity:
        """What `left` and the factor to come make."""
        if self.next == "/":
            self.take()
            result = divide(left, self.signed_power())
            if self.next in ("(", "["):  # a / b (c): typeset so, it can be read both ways
                raise Unread
            return result
        if self.next == "\\bmod":
            self.take()
            return Fraction(_whole(number(left)) % _whole(number(self.power())))
        if self.next in ("\\cdot", "\\times"):
            self.take()
            return multiply(left, self.signed_power(), dot=True)
        if self.tokens[-1].kind == NUMBER or (self.next == "\\frac" and self.digit):
            raise Unread  # two numbers side by side are one number, a product, or a mistake
        return multiply(left, self.power(), dot=False)

    def signed_power(self) -> Quantity:
        """A power with a minus sign or none."""
        if self.next == "-":
            self.take()
            return negative(self.power())
        return self.power()

    def power(self) -> Quantity:
        """A number, raised, and with what stands behind it."""
        base = self.one()
        while self.next in ("^", "!", "\\%"):
            mark = self.take().text
            if mark == "^":
                base = power(base, self.argument())
            elif mark == "\\%":
                base = divide(base, Fraction(100))
            elif self.next == "!":
                raise Unread
            else:
                base = _factorial(number(base))
        return base

    def one(self) -> Quantity:
        """A number, a bracket, or what has a name."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise Unread
        token = self.take()
        try:
            if token.kind == NUMBER:
                return Fraction(token.text)
            if token.kind == BEGIN and token.text in MATRICES:
                return self.matrix(token.text)
            if token.text in OPENING:
                return self.bracket(token.text)
            if token.text in ("|", "\\|"):
                return self.absolute(token.text)
            return self.named(token)
        finally:
            self.depth -= 1

    def named(self, token: Token) -> Quantity:
        """A constant, or a function with its argument."""
        if token.kind == QUANTITY and token.text == "e":
            return math.e if self.next != "^" or len(self.tokens) < 2 or self.tokens[-2].text != "0" else Fraction(1)
        if token.text in CONSTANTS:
            return CONSTANTS[token.text]
        if token.text == "\\frac":
            return divide(self.argument(), self.argument())
        if token.text == "\\binom":
            upper, lower = (_whole(number(self.argument())) for _ in range(2))
            return _factorial(Fraction(upper)) / _factorial(Fraction(lower)) / _factorial(Fraction(upper - lower))
        if token.text in SEVERAL:
            several = self.one()
            return SEVERAL[token.text]([number(each) for each in several]) if isinstance(several, tuple) else several
        return self.function(token.text)

    def function(self, name: str) -> Quantity:
        """A function with its argument."""
        if name not in FUNCTIONS:
            raise Unread
        base: Quantity | None = None
        if name == "\\log" and self.next == "_":
            self.take()
            base = self.argument()
        argument = self.argument() if name == "\\sqrt" else self.power()
        if self.digit and self.tokens and self.tokens[-1].kind == QUANTITY:
            raise Unread  # the function of a product, as in \sin 2x
        if isinstance(argument, tuple):
            return tuple(FUNCTIONS[name](number(each)) for each in argument)
        if base is not None:
            return math.log(argument, number(base))
        if argument == 0 and name in ("\\sin", "\\tan", "\\tanh", "\\sinh", "\\arctan", "\\ln", "\\log"):
            return Fraction(0) if name not in ("\\ln", "\\log") else -math.inf
        return FUNCTIONS[name](argument)

    def bracket(self, opening: str) -> Quantity:
        """What stands in a bracket: an expression or a vector."""
        items = [self.sum()]
        while self.tokens and self.tokens[-1].kind == BREAK and self.tokens[-1].text == ",":
            self.take()
            items.append(self.sum())
        self.expect(OPENING[opening])
        if len(items) > 1:
            if opening not in ("(", "["):
                raise Unread
            return tuple(items)
        if opening in ("\\lfloor", "\\lceil"):
            return Fraction((math.floor if opening == "\\lfloor" else math.ceil)(number(items[0])))
        if opening in ("\\{", "\\langle"):
            raise Unread
        return items[0]

    def absolute(self, bar: str) -> Quantity:
        """An absolute value, or the norm of a vector."""
        self.bars.append(bar)
        inner = self.sum()
        self.bars.pop()
        self.expect(bar)
        if isinstance(inner, tuple):
            total: Quantity = Fraction(0)
            for each in inner:
                total = add(total, multiply(each, each, dot=True))
            return _root(number(total))
        return inner if inner >= 0 else -inner

    def matrix(self, name: str) -> Quantity:
        """A matrix up to its end."""
        rows: list[list[Quantity]] = [[]]
        while True:
            rows[-1].append(self.sum())
            if self.tokens and self.tokens[-1].kind == BREAK:
                self.take()
            token = self.take()
            if token.kind == ROW and self.tokens and self.tokens[-1].kind != END:
                rows.append([])
            elif token.kind == ROW:
                continue_at_end = self.take()
                return _rows(rows, continue_at_end.text == name)
            elif token.kind == END:
                return _rows(rows, token.text == name)
            elif token.text != "&":
                raise Unread

    def argument(self) -> Quantity:
        """What TeX takes as an argument without braces: one digit, or one command."""
        token = self.tokens[-1] if self.tokens else None
        if token is None or token.kind != NUMBER or len(token.text) == 1:
            return self.one()
        self.take()
        if not token.text.isdigit():
            raise Unread
        self.tokens.append(Token(NUMBER, token.text[1:], token.start + 1, token.end))
        return Fraction(token.text[0])


def _rows(rows: list[list[Quantity]], closed: bool) -> Quantity:
    if not closed or len({len(row) for row in rows}) != 1:
        raise Unread
    return tuple(tuple(row) for row in rows)


def _factorial(value: Number) -> Fraction:
    whole = _whole(value)
    if not 0 <= whole <= 200:
        raise Unread
    return Fraction(math.factorial(whole))
