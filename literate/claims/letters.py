"""A number for a letter: "at \\( x = 3 \\)", where the programs under the heading give x other numbers.

Only names that a program binds to numbers, and to nothing else, say what a letter is.
"""

from __future__ import annotations

import ast
import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from literate.claims.algebra import close, evaluated, learned, letters_of
from literate.claims.arithmetic import shown
from literate.claims.beside import entries
from literate.claims.chain import Chain, chains_of
from literate.claims.expression import is_expression, is_numeric
from literate.claims.quantity import Quantity, Unread, rounded
from literate.claims.quoted import parsed
from literate.claims.rows import numbers_of
from literate.claims.sentences import Formula, Shown
from literate.claims.tex import EQUAL, NUMBER, QUANTITY, Token
from literate.claims.values import DECIMAL

Bound = dict[str, frozenset[Fraction] | None]
"""The numbers to which each name is bound; None where it is bound to something else."""
MOST = 300
"""Combinations of the numbers for letters that are tried."""
BINDS = re.compile(r"(?<![\w.])[a-z](?: (?:[-+*/]|//|\*\*)?= |, )|\b(?:for|as|lambda) [a-z]\b|[(,] ?[a-z](?:[:,)]| =)")
"""How a program binds a letter."""
MAKERS = frozenset(["torch.tensor", "float", "int"])


@lru_cache(maxsize=512)
def bound(source: str, output: str) -> Bound:
    """What a section binds its lower-case names of one letter to, with what is printed for them."""
    found: Bound = {}
    tree = parsed(source) if BINDS.search(source) else None
    for node in ast.walk(tree) if tree else ():
        for name, value in _bindings(node):
            before = found.get(name, frozenset())
            numbers = _literal(value) if value is not None else None
            found[name] = None if numbers is None or before is None else before | numbers
    for label, printed in entries(source, output):
        known = found.get(label)
        if known is not None:
            found[label] = known | {Fraction(each) for each in DECIMAL.findall(printed)}
    return {name: numbers for name, numbers in found.items() if len(name) == 1 and name.islower()}


def bound_on(shown_: Sequence[Shown]) -> dict[str, frozenset[Fraction]]:
    """The numbers to which the programs of a page bind letters, where they bind them to nothing else."""
    found: Bound = {}
    for _, source, output in shown_:
        for name, numbers in bound(source, output).items():
            before = found.get(name, frozenset())
            found[name] = None if numbers is None or before is None else before | numbers
    return {name: numbers for name, numbers in found.items() if numbers}


def _bindings(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that the node binds, each with the expression that it is bound to, if that is one."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _pairs(target, node.value)
    elif isinstance(node, (ast.For, ast.comprehension)):
        yield from _pairs(node.target, node.iter)
    elif isinstance(node, (ast.AugAssign, ast.NamedExpr)) and isinstance(node.target, ast.Name):
        yield node.target.id, None
    elif isinstance(node, ast.arg):
        yield node.arg, None
    elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
        yield node.optional_vars.id, None


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr | None]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, (ast.Tuple, ast.List)):
        values = (
            value.elts if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(target.elts) else None
        )
        for number, each in enumerate(target.elts):
            if isinstance(each, ast.Name):
                yield each.id, values[number] if values else None


def _literal(node: ast.expr) -> frozenset[Fraction] | None:
    """The numbers of which the expression consists; None if it is more than numbers."""
    if isinstance(node, ast.Call):
        made = ast.unparse(node.func) in MAKERS and len(node.args) == 1
        return _literal(node.args[0]) if made else None
    if isinstance(node, (ast.List, ast.Tuple)):
        parts = [_literal(each) for each in node.elts]
        return frozenset[Fraction]().union(*(part or () for part in parts)) if None not in parts else None
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError):
        return None
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and value == value
    return frozenset([Fraction(str(value))]) if is_number and abs(value) != float("inf") else None


@dataclass
class Letters:
    """What the letters of a page are: by the programs under each heading, by all of them, and by the formulas."""

    firsts: Sequence[int]
    parts: dict[int, dict[str, frozenset[Fraction]]]
    page: dict[str, frozenset[Fraction]]
    given: dict[str, set[Quantity]]
    calculated: dict[int, set[Fraction]]
    """The numbers with which each line calculates."""

    def near(self, line: int) -> dict[str, frozenset[Fraction]]:
        """What the programs under the heading of the line give to letters, and the page to the others."""
        return {**self.page, **self.parts.get(bisect_right(self.firsts, line), {})}

    def elsewhere(self, name: str) -> set[Quantity]:
        """What the page, its programs or its formulas, gives to the letter."""
        return {*self.page.get(name, ()), *self.given.get(name, ())}


def letters_on(formulas: Sequence[Formula], sections: Sequence[Shown], firsts: Sequence[int]) -> Letters:
    """What the letters in the formulas of a page are."""
    parts: dict[int, list[Shown]] = {}
    for section in sections:
        parts.setdefault(bisect_right(firsts, section[0]), []).append(section)
    calculated: dict[int, set[Fraction]] = {}
    for formula in formulas:
        sides = (side for chain in chains_of(formula.tex) if _calculates(chain) for side in chain.sides)
        tokens = (token for side in sides for token in side)
        numbers = (Fraction(token.text) for token in tokens if token.kind == NUMBER)
        calculated.setdefault(formula.line, set()).update(numbers)
    given = learned([formula.tex for formula in formulas], {}).numbers
    bound_in = {part: bound_on(here) for part, here in parts.items()}
    return Letters(firsts, bound_in, bound_on(sections), given, calculated)


def wrong_letters(formula: Formula, letters: Letters) -> Iterator[str]:
    """The numbers that the formula gives to letters, and the programs do not."""
    near = letters.near(formula.line)
    for name, numbers, text in _given(formula.tex):
        known = near.get(name)
        calculated = letters.calculated[formula.line].issuperset(map(abs, numbers))
        if known and not known.issuperset(numbers) and not calculated:
            told = f"{text}, but the programs have {', '.join(map(rounded, sorted(known)))} for it"
            yield f"{told}: mend it, calculate with it on this line, or show a program that has it"


def wrong_values(formula: Formula, letters: Letters) -> Iterator[str]:
    """The sides with letters that are none of the numbers beside them, whichever of their numbers the letters are."""
    near = letters.parts.get(bisect_right(letters.firsts, formula.line), {})
    for chain in chains_of(formula.tex):
        for (left, right), relation in zip(pairwise(chain.sides), chain.relations, strict=True):
            if relation != EQUAL or not left or not right or is_numeric(left) == is_numeric(right):
                continue
            side, number = (right, left) if is_numeric(left) else (left, right)
            names = sorted(letters_of(side, ()))
            if len(side) > 1 and names and all(near.get(name) for name in names):
                put_in = {Fraction(each.text) for each in number if each.kind == NUMBER and is_expression(number)}
                told = _unreached(
                    side, number, names, [{*near[name], *letters.elsewhere(name), *put_in} for name in names]
                )
                if told:
                    yield f"{shown(formula.tex, side)} is not {shown(formula.tex, number)}: {told}"


def _unreached(
    side: Sequence[Token], number: Sequence[Token], names: Sequence[str], known: Sequence[set[Quantity]]
) -> str | None:
    """What the side is instead of the number; None if it is the number for some of the numbers of its letters."""
    wanted = numbers_of(number)
    choices = [[(name, each) for each in numbers] for name, numbers in zip(names, known, strict=True)]
    found: list[Quantity] = []
    for picked in itertools.islice(itertools.product(*choices), MOST):
        try:
            found.append(evaluated(side, dict(picked), {}))
        except Unread:
            return None
    if not wanted or not found or any(isinstance(each, tuple) for each in found):
        return None
    if all(any(close(each, one) for each in found) for one in wanted):
        return None
    given = ", ".join(
        f"{name} = {' or '.join(sorted(set(map(rounded, numbers))))}"
        for name, numbers in zip(names, known, strict=True)
    )
    told = ", ".join(sorted({rounded(each) for each in found}))
    return f"with {given}, as the page has it, it is {told}; mend one of the two"


def _calculates(chain: Chain) -> bool:
    numeric = [side for side in chain.sides if is_numeric(side)]
    return len(numeric) > 1 and any(map(is_expression, numeric))


def _given(tex: str) -> Iterator[tuple[str, tuple[Fraction, ...], str]]:
    """The letters to which the formula gives numbers, with these."""
    for chain in chains_of(tex):
        if chain.relations != [EQUAL]:
            continue
        for letter, number in (chain.sides, chain.sides[::-1]):
            if len(letter) == 1 and letter[0].kind == QUANTITY and is_numeric(number) and not is_expression(number):
                numbers = numbers_of(number)
                if numbers:
                    yield letter[0].text, numbers, f"{letter[0].text} is {shown(tex, number)} here"
