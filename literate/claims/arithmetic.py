"""The arithmetic in formulas: in a chain of equations and inequalities, every side of numbers alone is
calculated and held against every other, also across letters, `&` and lines.

A formula with one such side says nothing that can be calculated. A chain with two or more of which one
cannot be read is refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from literate.claims.expression import is_numeric, value
from literate.claims.quantity import CLOSE, Quantity, Unread, equal
from literate.claims.tex import (
    APPROXIMATE,
    AT_LEAST,
    AT_MOST,
    BEGIN,
    BREAK,
    CLOSING,
    END,
    EQUAL,
    GREATER,
    LESS,
    MARK,
    MATRICES,
    NUMBER,
    OPENING,
    QUANTITY,
    RELATIONS,
    ROW,
    UNEQUAL,
    UNKNOWN_RELATION,
    Token,
    tokens,
)


@dataclass
class Chain:
    """Sides with the relations between them."""

    sides: list[list[Token]] = field(default_factory=lambda: [[]])
    relations: list[str] = field(default_factory=list)


@dataclass
class _Open:
    """A bracket or an environment that is being read: its first token, what it holds, its own chains."""

    token: Token | None
    content: list[Token] = field(default_factory=list)


@dataclass(frozen=True)
class Printed:
    """What a formula says that a program prints: `\\texttt{x.grad} = -2`."""

    name: str
    text: str
    numbers: tuple[Fraction, ...]


def wrong_equations(tex: str) -> Iterator[str]:
    """The equations and inequalities between numbers that do not hold, each with what the first side is."""
    for chain in _chains_of(tex):
        yield from _wrong(tex, chain)


def said_printed(tex: str) -> Iterator[Printed]:
    """What the formula says about attributes of tensors, such as `x.grad`: the numbers they should print."""
    if "{x" not in tex and "." not in tex:
        return
    for chain in _chains_of(tex):
        names = [side[0].text for side in chain.sides if side and side[0].kind == QUANTITY and "." in side[0].text]
        if not names or set(chain.relations) != {EQUAL}:
            continue
        for side in chain.sides:
            if is_numeric(side):
                try:
                    yield Printed(names[0], _shown(tex, side), tuple(_flat(value(_stripped(side)))))
                except Unread:
                    continue  # a chain of numbers that cannot be read is told by `wrong_equations`


def _flat(quantity: Quantity) -> Iterator[Fraction]:
    if isinstance(quantity, tuple):
        for each in quantity:
            yield from _flat(each)
    elif isinstance(quantity, Fraction):
        yield quantity
    else:
        raise Unread


def _chains_of(tex: str) -> list[Chain]:
    """The chains of a formula, those inside its brackets first."""
    if not any(mark in tex for mark in RELATIONS) and "\\underbrace" not in tex:
        return []  # most formulas on a page are a number or a name
    opened = [_Open(None)]
    chains: list[Chain] = []
    for token in tokens(tex):
        if (token.text in OPENING and token.kind == MARK or token.kind == BEGIN and token.text not in _ROWS) and len(
            opened
        ) < DEEPEST:
            opened.append(_Open(token))
        elif (token.text in CLOSING and token.kind == MARK or token.kind == END and token.text not in _ROWS) and len(
            opened
        ) > 1:
            closed = opened.pop()
            opened[-1].content += _group(closed, token, chains)
        elif token.kind not in (BEGIN, END):
            opened[-1].content.append(token)
    while len(opened) > 1:
        closed = opened.pop()
        opened[-1].content += [closed.token, *closed.content] if closed.token else closed.content
    return chains + _split(_named_braces(opened[0].content, chains))


DEEPEST = 200
"""Brackets in brackets that are told apart; an expression with more cannot be read."""
LONGEST = 80
"""Characters of a side that a message shows."""
_ROWS = frozenset(["aligned", "align", "alignedat", "gathered", "gather", "split", "multline", "equation", "eqnarray"])
"""Environments whose lines are a formula's."""


def _group(group: _Open, last: Token, chains: list[Chain]) -> list[Token]:
    """A bracket as part of what stands around it. One with equations in it has chains of its own, and is a name."""
    first, content = group.token, group.content
    if first is None:
        return [*content, last]
    over = next((n for n, each in enumerate(content) if each.text == "\\over"), None)
    if over is not None and first.text == "{":
        up, down = content[:over], content[over + 1 :]
        fraction = Token(MARK, "\\frac", first.start, first.end)
        return [fraction, first, *up, last, first, *down, last]
    related = any(each.text in RELATIONS and each.kind == MARK for each in content)
    if related or (first.kind == BEGIN and first.text not in MATRICES):
        chains += _split(_named_braces(content, chains), cells=first.kind == BEGIN)
        return [Token(QUANTITY, "", first.start, last.end)]
    return [first, *content, last]


def _named_braces(content: list[Token], chains: list[Chain]) -> list[Token]:
    """The tokens without `\\underbrace{…}_{…}`, whose label must be what it stands under."""
    if not any(each.text in ("\\underbrace", "\\overbrace") for each in content):
        return content
    kept: list[Token] = []
    at = 0
    while at < len(content):
        if content[at].text not in ("\\underbrace", "\\overbrace"):
            kept.append(content[at])
            at += 1
            continue
        end = _argument_end(content, at + 1)
        inner, at = content[at + 1 : end], end
        kept += inner
        if at < len(content) and content[at].text in ("_", "^"):
            end = _argument_end(content, at + 1)
            chains.append(Chain([inner, content[at + 1 : end]], [EQUAL]))
            at = end
    return kept


def _argument_end(content: Sequence[Token], at: int) -> int:
    """The index after the argument that begins at `at`: one token, or a group."""
    depth = 0
    for index in range(at, len(content)):
        depth += (content[index].text in OPENING) - (content[index].text in CLOSING)
        if depth <= 0:
            return index + 1
    return len(content)


def _split(content: list[Token], cells: bool = False) -> list[Chain]:
    """The chains in tokens at one level; in a table of cells each `&` ends one."""
    chains = [Chain()]
    depth = 0
    for index, token in enumerate(content):
        depth += (token.kind == BEGIN or token.text in OPENING) - (token.kind == END or token.text in CLOSING)
        side = chains[-1].sides[-1]
        if depth > 0 or token.kind == END:
            side.append(token)
        elif token.kind == MARK and token.text in RELATIONS:
            chains[-1].relations.append(RELATIONS[token.text])
            chains[-1].sides.append([])
        elif token.kind == ROW and not cells and _continues(content, index + 1):
            if side and side[-1].text in (",", "."):
                side.pop()
        elif token.text == "&" and not cells and _joins(content, index, side):
            continue
        elif token.kind == BREAK and (_at_end_of_row(content, index) or _indents(content, index)):
            continue
        elif token.kind in (BREAK, ROW) or token.text == "&":
            chains.append(Chain())
        else:
            side.append(token)
    return chains


def _continues(content: Sequence[Token], at: int) -> bool:
    """Whether the line that begins at `at` goes on with the one before it: with a relation, or `&` and a sign."""
    indented = False
    for token in content[at:]:
        if token.text in RELATIONS or (token.text in ("+", "\\cdot", "\\times") and token.kind == MARK):
            return True
        if token.text == "-" and indented:
            return True
        if token.text != "&" and token.text not in ("\\quad", "\\qquad"):
            return False
        indented = True
    return False


def _joins(content: Sequence[Token], index: int, side: Sequence[Token]) -> bool:
    """Whether an `&` stands beside a relation or a sign, and so inside an equation."""
    after = next((each for each in content[index + 1 :] if each.text not in ("&", "\\quad", "\\qquad")), None)
    beside = after is not None and (after.text in RELATIONS or after.text in ("+", "-", "\\cdot", "\\times"))
    return beside or not side


def _indents(content: Sequence[Token], index: int) -> bool:
    return content[index].text in ("\\quad", "\\qquad") and index > 0 and content[index - 1].text == "&"


def _at_end_of_row(content: Sequence[Token], index: int) -> bool:
    return content[index].text == "," and index + 1 < len(content) and content[index + 1].kind == ROW and _continues(content, index + 2)


def _stripped(side: Sequence[Token]) -> Sequence[Token]:
    """The side without the stop of the sentence and without quads."""
    end = len(side)
    while end and side[end - 1].text == ".":
        end -= 1
    return side[:end]


def _wrong(tex: str, chain: Chain) -> Iterator[str]:
    numeric = [n for n, side in enumerate(chain.sides) if is_numeric(side)]
    if len(numeric) < 2:
        return
    values: dict[int, Quantity] = {}
    for n in numeric:
        try:
            values[n] = value(_stripped(chain.sides[n]))
        except Unread:
            text = _shown(tex, chain.sides[n])
            yield f"{text} cannot be calculated, so nothing checks what it is compared with: write it otherwise"
            return
    for first, second in zip(numeric, numeric[1:], strict=False):
        relation = _composed(chain.relations[first:second])
        left, right = chain.sides[first], chain.sides[second]
        if relation == UNKNOWN_RELATION:
            yield f"{_shown(tex, left)} and {_shown(tex, right)} stand in a relation that is not checked"
        elif relation and not _holds(relation, values[first], values[second], left, right):
            told = {EQUAL: "not", APPROXIMATE: "not", UNEQUAL: "which equals"}.get(relation, f"which is not {relation}")
            shown, written = _shown(tex, left), _written(values[first])
            yield f"{shown} is {written}, {told} {_shown(tex, right)}"


def _composed(relations: Sequence[str]) -> str | None:
    """What the relations between two sides say about the two; None if nothing."""
    kinds = set(relations) - {EQUAL}
    if UNKNOWN_RELATION in kinds:
        return UNKNOWN_RELATION
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
    return (a < b) if relation in (LESS, AT_MOST) else (a > b)


def _near(a: Quantity, b: Quantity, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether one is the other rounded to the digits with which it is written."""
    if isinstance(a, tuple) and isinstance(b, tuple):
        lefts, rights = _elements(left), _elements(right)
        return len(a) == len(b) == len(lefts) == len(rights) and all(map(_near, a, b, lefts, rights))
    if isinstance(a, tuple) or isinstance(b, tuple):
        return False
    if equal(a, b):
        return True
    if not math.isfinite(a) or not math.isfinite(b):
        return False
    try:
        off = abs(a - b)
    except OverflowError:
        return False
    return any(off <= half * (1 + Fraction(CLOSE)) for half in (_half_a_digit(left), _half_a_digit(right)))


def _elements(side: Sequence[Token]) -> list[list[Token]]:
    """The elements of a vector in brackets, as they are written."""
    elements: list[list[Token]] = [[]]
    for token in _stripped(side)[1:-1]:
        if token.kind == BREAK:
            elements.append([])
        else:
            elements[-1].append(token)
    return elements


def _half_a_digit(side: Sequence[Token]) -> Fraction:
    """Half of the last digit written: of 4.10 times 10^{-5} half of 10^{-7}. Zero if it is not one number.

    Zeros at the end of a whole number are not counted as digits.
    """
    parts = [each for each in _stripped(side) if each.text not in ("-", "{", "}", "(", ")")]
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


def _shown(tex: str, side: Sequence[Token]) -> str:
    text = " ".join(tex[side[0].start : side[-1].end].split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _written(quantity: Quantity) -> str:
    if isinstance(quantity, tuple):
        return f"({', '.join(map(_written, quantity))})"
    if isinstance(quantity, Fraction):
        return f"{Decimal(quantity.numerator) / quantity.denominator:.12g}"
    return f"{quantity:.12g}"
