"""The equations below a graph picture, worked out again from numbers that the picture has.

An equation is a line of boxes, each a number above what it is, with `+`, `×`, `=` or `→` between them.
"""

import math
import re
from collections.abc import Iterator

from bs4 import Tag

# `inf` and `nan` are values that a box can show (a root at zero), and are held like the others.
NUMBER = re.compile(r"-?\d+\.\d*(?:e[+-]?\d+)?|-?\binf\b|\bnan\b")
SIGNS = {"+", "×", "=", "→"}
CLOSE = {"rel_tol": 1e-3, "abs_tol": 1e-4}  # a box has four digits after the point

Numbers = tuple[float, ...]


def equations_fault(words: Tag, file: str) -> str | None:
    """What is wrong with an equation in the list `words` below the picture in `file`."""
    known = {numbers(text) for text in re.findall(r"tensor\(([^()]*)\)", file)}
    for equation in words.find_all("span", class_="equation"):
        boxes, signs = [], []
        for part in equation.find_all("span", recursive=False):
            label = part.find("small")
            if label:
                boxes.append((part.get_text(), numbers(part.get_text().removesuffix(label.get_text()))))
            else:
                signs.append(part.get_text().strip())
        if equation.get_text() != "".join(part.get_text() for part in equation.find_all("span", recursive=False)):
            return f"an equation has text outside of its boxes: {equation.get_text()}"
        if any(not any(begins(each, with_=value) for each in known) for _, value in boxes):
            return f"an equation has a number that the picture has not: {equation.get_text()}"
        if not set(signs) <= SIGNS or len(signs) != len(boxes) - 1:
            return f"this is no equation: {equation.get_text()}"
        if "→" not in signs and not holds([value for _, value in boxes], signs):
            return f"this equation is wrong: {equation.get_text()}"
    return None


def numbers(text: str) -> Numbers:
    """The numbers in a text, in order."""
    return tuple(float(each) for each in NUMBER.findall(text))


def begins(whole: Numbers, with_: Numbers) -> bool:
    """Whether a value begins with these numbers, as far as a box has room for them."""
    return 0 < len(with_) <= len(whole) and all(same(*pair) for pair in zip(whole, with_, strict=False))


def same(one: float, other: float) -> bool:
    """Whether two numbers are equal, as a box writes them."""
    return math.isclose(one, other, **CLOSE) or (math.isnan(one) and math.isnan(other))


def holds(values: list[Numbers], signs: list[str]) -> bool:
    """Whether the value after the sign of equality is the sum or product of those before it, number for number."""
    *terms, result = values
    shown = min([len(result), *(len(term) for term in terms if len(term) > 1)])
    for at in range(shown):
        operands: Iterator[float] = (term[at] if len(term) > 1 else term[0] for term in terms)
        if not same((math.prod if "×" in signs else math.fsum)(operands), result[at]):
            return False
    return True
