"""Formulas with letters: an identity holds for every number, and a function that a formula defines gives what others
say of it, with its derivative.

A letter that stands for numbers which a program or a formula names stands for one of these, otherwise for any.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from literate.claims.arithmetic import shown, stripped
from literate.claims.chain import chains_of
from literate.claims.expression import Reader, is_numeric
from literate.claims.quantity import Quantity, Unread, nearest, number, rounded
from literate.claims.tex import BREAK, EQUAL, QUANTITY, Token

Function = Callable[[Sequence[Quantity]], Quantity]
Letters = Mapping[str, Quantity]

STEP = Fraction(1, 1000)
CLOSE = 1e-6
"""How near, relatively, two sides are that are equal: a derivative is a difference quotient here."""
POINTS = tuple(Fraction(each) for each in ("17/10", "-7/10", "23/10"))
"""What a letter stands for that stands for anything. Each letter begins at another."""
MOST = 60
"""Combinations of the numbers for letters that are tried."""


@dataclass(frozen=True)
class Defined:
    """A function that a formula defines: its letters, and what it is of them."""

    letters: tuple[str, ...]
    side: tuple[Token, ...]


@dataclass
class Known:
    """What the page says of its letters."""

    functions: dict[str, list[Defined]] = field(default_factory=dict)
    numbers: dict[str, set[Quantity]] = field(default_factory=dict)
    letters: dict[str, list[tuple[Token, ...]]] = field(default_factory=dict)
    """What a letter is as an expression of others."""


class LetterReader(Reader):
    """Reads an expression in which letters stand for numbers and for functions."""

    def __init__(self, tokens: Sequence[Token], letters: Letters, functions: Mapping[str, Function]) -> None:
        super().__init__(tokens)
        self.letters = letters
        self.functions = functions

    def named(self, token: Token) -> Quantity:
        """A letter, a function that a formula defines, or what has a name everywhere."""
        if token.kind != QUANTITY or (token.text == "e" and self.next == "^" and "e" not in self.letters):
            return super().named(token)
        if token.text in self.functions and (self.next in ("(", "'")):
            return self.applied(token.text)
        if token.text not in self.letters or self.next in ("_", "'") or (self.next == "(" and not self.times()):
            raise Unread
        return self.letters[token.text]

    def times(self) -> bool:
        """Whether the bracket to come is a factor, and no argument: a sum stands in it."""
        depth = 0
        for token in reversed(self.tokens):
            depth += (token.text == "(") - (token.text == ")")
            if depth == 1 and token.text in ("+", "-"):
                return True
            if depth == 0:
                return False
        return False

    def applied(self, name: str) -> Quantity:
        """The function, or a derivative of it, at its argument."""
        primes = 0
        while self.next == "'":
            self.take()
            primes += 1
        self.expect("(")
        arguments = [self.sum()]
        while self.tokens and self.tokens[-1].kind == BREAK and self.tokens[-1].text == ",":
            self.take()
            arguments.append(self.sum())
        self.expect(")")
        if primes and len(arguments) > 1:
            raise Unread
        function = self.functions[name]
        for _ in range(primes):
            function = derivative(function)
        return function(arguments)


def derivative(function: Function) -> Function:
    """The derivative of a function of one number, by differences of the fourth order."""

    def derivative(arguments: Sequence[Quantity]) -> Quantity:
        at = number(arguments[0])
        f = [number(function([at + n * STEP])) for n in (-2, -1, 1, 2)]
        return (f[0] - 8 * f[1] + 8 * f[2] - f[3]) / (12 * STEP)

    return derivative


def evaluated(side: Sequence[Token], letters: Letters, functions: Mapping[str, Function]) -> Quantity:
    """What the side is, where these letters and functions are known. Raises `Unread`."""
    reader = LetterReader(stripped(side), letters, functions)
    try:
        result = reader.sum()
    except (ValueError, ArithmeticError, TypeError, IndexError, RecursionError):
        raise Unread from None
    if reader.tokens:
        raise Unread
    return result


def letters_of(side: Sequence[Token], functions: Container[str]) -> set[str]:
    """The letters of the side that are no functions, nor Euler's number."""
    after = [*(each.text for each in side[1:]), ""]
    return {
        each.text
        for each, following in zip(side, after, strict=True)
        if each.kind == QUANTITY
        and each.text not in functions
        and each.text != "'"
        and (each.text, following) != ("e", "^")
    }


def close(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities are the same up to what a difference quotient is off."""
    if isinstance(left, tuple) or isinstance(right, tuple):
        both = isinstance(left, tuple) and isinstance(right, tuple) and len(left) == len(right)
        return both and all(map(close, left, right))  # type: ignore[arg-type]  # both are tuples
    a, b = nearest(left), nearest(right)
    return math.isclose(a, b, rel_tol=CLOSE, abs_tol=CLOSE) or (a != a and b != b)


def learned(formulas: Sequence[str], numbers: Mapping[str, Iterable[Quantity]]) -> Known:
    """What the formulas define, beside the `numbers` that programs give to letters."""
    known = Known(numbers={name: set(values) for name, values in numbers.items()})
    chains = [chain for tex in formulas for chain in chains_of(tex) if set(chain.relations) == {EQUAL}]
    for chain in chains:
        for letter, other in itertools.permutations(chain.sides, 2):
            if len(letter) == 1 and letter[0].kind == QUANTITY and is_numeric(other):
                with suppress(Unread):
                    known.numbers.setdefault(letter[0].text, set()).add(evaluated(other, {}, {}))
    for chain in chains:
        head = chain.sides[0]
        texts = [token.text for token in head]
        is_function = len(head) >= 4 and texts[1] == "(" and texts[-1] == ")" and head[0].kind == QUANTITY
        if is_function and all(token.kind == QUANTITY for token in head[2:-1:2]) and set(texts[3:-1:2]) <= {","}:
            for side in chain.sides[1:]:
                if not is_numeric(side):
                    known.functions.setdefault(texts[0], []).append(Defined(tuple(texts[2:-1:2]), tuple(side)))
        elif len(head) == 1 and head[0].kind == QUANTITY:
            for side in chain.sides[1:]:
                if letters_of(side, ()):
                    known.letters.setdefault(texts[0], []).append(tuple(side))
    return known


@dataclass(frozen=True)
class Reading:
    """One way to read a side: its letters, and what it is where these and the functions are known."""

    letters: frozenset[str]
    value: Callable[[Letters, Mapping[str, Function]], Quantity]
    is_quotient: bool = False
    """Whether it is a quotient of differentials: beside one, numbers may stand in the place of letters."""


def _readings(side: Sequence[Token], known: Known, names: Iterable[str]) -> list[Reading]:
    """How the side can be read: as it stands, or, a quotient of differentials, as a derivative."""
    texts = [token.text for token in side if token.text not in ("{", "}")]
    if texts[:1] == ["\\frac"] and texts[1:2] in (["d"], ["\\partial"]):
        texts = texts[1:]
    elif texts[:1] in (["d"], ["\\partial"]) and texts[2:3] == ["/"]:
        del texts[2]
    else:
        return [Reading(frozenset(letters_of(side, set(names))), lambda *given: evaluated(side, *given))]
    if texts[1:2] == texts[:1] and len(texts) > 3:
        start = next(n for n, token in enumerate(side) if token.text == texts[2]) + 2
        return _derivatives(texts[2], [side[start:]])
    if len(texts) == 4 and texts[2] == texts[0]:
        return _derivatives(texts[3], known.letters.get(texts[1], ()))
    return []


def _derivatives(letter: str, expressions: Iterable[Sequence[Token]]) -> list[Reading]:
    """The derivatives of the expressions with respect to the letter."""

    def reading(expression: Sequence[Token]) -> Reading:
        def value(letters: Letters, functions: Mapping[str, Function]) -> Quantity:
            if letter not in letters:
                raise Unread
            return derivative(lambda at: evaluated(expression, {**letters, letter: at[0]}, functions))(
                [letters[letter]]
            )

        return Reading(frozenset(letters_of(expression, ())), value, True)

    return [reading(expression) for expression in expressions if letter in letters_of(expression, ())]


def wrong_algebra(tex: str, known: Known) -> Iterator[str]:
    """The equations between letters that hold for none of the numbers that the letters may be."""
    for chain in chains_of(tex):
        for (left, right), relation in zip(pairwise(chain.sides), chain.relations, strict=True):
            if relation == EQUAL and left and right and not (is_numeric(left) and is_numeric(right)):
                told = _wrong(left, right, known)
                if told:
                    yield f"{shown(tex, left)} is not {shown(tex, right)}: {told}; mend one of the two"


def _wrong(left: Sequence[Token], right: Sequence[Token], known: Known) -> str | None:
    """Why two sides are not equal; None if they are, or if that cannot be told."""
    if any(len(side) == 1 and side[0].kind == QUANTITY for side in (left, right)):
        return None  # a letter is given what it is
    names = sorted(name for name in known.functions if any(_applies(side, name) for side in (left, right)))
    told = None
    for first in _readings(left, known, names):
        for second in _readings(right, known, names):
            fixed = sorted(first.letters ^ second.letters)
            if (first.is_quotient or second.is_quotient) and fixed:
                fixed = sorted(letter for letter in first.letters | second.letters if known.numbers.get(letter))
            if not _can_be_told(first, second, known, names):
                return None
            if fixed and not names and (is_numeric(left) or is_numeric(right)):
                return None  # which numbers are meant, only a reader knows
            for functions, numbers in _choices(known, names, fixed):
                try:
                    wrong = _difference(first, second, functions, numbers, known)
                except Unread:
                    continue
                if wrong is None:
                    return None
                told = told or wrong
    return told


def _choices(known: Known, names: Sequence[str], fixed: Sequence[str]) -> Iterator[tuple[dict[str, Defined], Letters]]:
    """Which definition each function can have, and which number each letter."""
    definitions = itertools.product(*(known.functions[name] for name in names))
    numbers = list(itertools.islice(itertools.product(*(known.numbers[letter] for letter in fixed)), MOST))
    for picked, values in itertools.islice(itertools.product(definitions, numbers), MOST):
        yield dict(zip(names, picked, strict=True)), dict(zip(fixed, values, strict=True))


def _can_be_told(first: Reading, second: Reading, known: Known, names: Sequence[str]) -> bool:
    """Whether the letters are plain numbers, and those that only one side has are numbers that the page gives."""
    letters = first.letters | second.letters
    if not letters and not names:
        return False
    if any(letter == "i" or not letter.islower() for letter in letters):
        return False  # a matrix, or the imaginary unit
    if first.is_quotient or second.is_quotient:  # the letters of what is differentiated stand for anything
        inner = {letter for each in (first, second) if each.is_quotient for letter in each.letters}
        return all(known.numbers.get(letter) for letter in letters - inner)
    return all(known.numbers.get(letter) for letter in first.letters ^ second.letters)


def _applies(side: Sequence[Token], name: str) -> bool:
    return any(token.text == name and each.text in ("(", "'") for token, each in pairwise(side))


def _difference(
    first: Reading, second: Reading, functions: Mapping[str, Defined], fixed: Letters, known: Known
) -> str | None:
    """Where the two differ; None if they are equal at each point. Raises `Unread` if they cannot be calculated."""
    any_letter = first.is_quotient or second.is_quotient
    both = first.letters | second.letters if any_letter else first.letters & second.letters
    free = sorted(both - fixed.keys())
    single = {name: next(iter(values)) for name, values in known.numbers.items() if len(values) == 1}
    made = {name: _function(defined, {**single, **fixed}) for name, defined in functions.items()}
    for turn in range(len(POINTS) if free else 1):
        at = {letter: POINTS[(turn + n) % len(POINTS)] + Fraction(n, 7) for n, letter in enumerate(free)}
        letters = {**at, **fixed}
        left, right = first.value(letters, made), second.value(letters, made)
        if not close(left, right):
            where = ", ".join(f"{letter} = {rounded(value)}" for letter, value in letters.items())
            return f"{f'at {where} ' if where else ''}the first is {rounded(left)} and the second {rounded(right)}"
    return None


def _function(defined: Defined, others: Letters) -> Function:
    def function(arguments: Sequence[Quantity]) -> Quantity:
        if len(arguments) != len(defined.letters):
            raise Unread
        return evaluated(defined.side, {**others, **dict(zip(defined.letters, arguments, strict=True))}, {})

    return function


def unlike_definitions(formulas: Sequence[str], known: Known) -> Iterator[tuple[int, str]]:
    """The formulas, by their places, that define a function otherwise than an earlier one."""
    single = {name: next(iter(values)) for name, values in known.numbers.items() if len(values) == 1}
    first: dict[tuple[str, int], tuple[list[Quantity], str]] = {}
    for place, tex in enumerate(formulas):
        for name, definitions in learned([tex], {}).functions.items():
            for defined in definitions:
                count = len(defined.letters)
                function = _function(defined, single)
                try:
                    values = [function([point + Fraction(n, 7) for n in range(count)]) for point in POINTS]
                except Unread:
                    continue
                text = shown(tex, defined.side)
                before, said = first.setdefault((name, count), (values, text))
                if not all(map(close, before, values)):
                    told = f"{name} is {text} here and {said} before"
                    yield place, f"{told}: mend it, or give one of the two another name"
