"""What a sentence tells of a printed name: its type, the answer of a comparison, the row that it is in a table.

The values of a name are those under its heading: of its label, and of the expression that is printed behind a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from literate.claims.inline import CODE, MATH
from literate.claims.values import DTYPE, kind_of, normal, types_of

Entry = tuple[str, str]
"""What is printed: a label and a value."""

CONSTANTS = ("True", "False", "None")
RELATION = re.compile(
    r"`(?P<code>[^`\n]+ (?:is|is not|in|not in|[=!<>]=|[<>]) [^`\n]+)` (?:is|gives|prints|becomes|returns|stays)"
    r" (?:still |also |again |then |now |always )?`?(?P<said>True|False|true|false)\b`?(?! [a-z]+s\b)"
)
"""A comparison, and its answer."""
_NAME = r"`(?P<code>[A-Za-z_]\w*(?:\.\w+)*)`|(?:[Tt]he )(?P<plain>[a-z]\w+)"
OF_TYPE = re.compile(
    rf"(?<!\bof )(?<!\bfor )(?<!\bwith )(?<!\bin )(?<!\bfrom )(?:{_NAME})"
    r"(?: is| was| stays| remains| becomes| has|, which is)(?: still| now| then| also| again)?"
    r"(?: an?| in| of| the)?(?: dtype| type)?"
    rf" `?(?P<type>{DTYPE.pattern})(?![\w(])",
    re.ASCII,
)
"""A name, and the type that it is said to have."""
ANSWERS = re.compile(r"\b(?:gives|returns|prints|answers|says) (?:only |just )?`?(?P<said>True|False|None)\b")
INNER = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]")
"""What stands in brackets, where a comma parts no arguments of a print."""
CLAUSE = re.compile(r"[.,;:!?](?=[ )]|$)|\||\band\b|\bbut\b|\bor\b|\bunless\b|\bif\b", re.MULTILINE)
HELD_IN_ROWS = ("dtype", "constant", "node", "exception", "tensor", "number", "size")


PRINT = re.compile(r'^ *print\("(?P<label>[^"\\\n]+)", (?P<shown>[^"\n]+)\)$', re.MULTILINE)
"""A label and what is printed behind it, on one line."""


def printed_expressions(source: str, printed: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries once more, by the expressions that the source prints behind their labels."""
    of_label: dict[str, set[str]] = {}
    for match in PRINT.finditer(source) if printed else ():
        of_label.setdefault(match["label"].rstrip(": ="), set()).add(match["shown"])
    found = ((of_label.get(label, set()), label, value) for label, value in printed)
    return tuple(
        (name, value)
        for names, label, value in found
        if len(names) == 1
        for name in names
        if name != label and "," not in INNER.sub("", name)
    )


def check_told(text: str, here: Sequence[Entry], page: Sequence[Entry]) -> Iterator[str]:
    """What is wrong with what a line tells of the names that are printed under its heading, or else on the page."""
    if text.startswith("|"):
        yield from _row(text, here)
    if "`" not in text and "he " not in text:
        return
    for match in RELATION.finditer(text):
        code, said = re.sub(r"\s", "", match["code"]), match["said"].capitalize()
        values = [value for label, value in here if re.sub(r"\s", "", label) == code and value in CONSTANTS]
        if values and said not in values:
            yield f"{match['code']} is said to be {said}, and is printed here as {values[0]}: mend one of the two"
    for match in OF_TYPE.finditer(text):
        name, said = match["code"] or match["plain"], match["type"].removeprefix("torch.")
        types = _types(name, here) or (_types(name, page) if match["code"] else set())
        if types and said not in types:
            yield f"{name} is said to be {said}, and is printed here as {', '.join(sorted(types))}: mend one of the two"
    yield from _answer(text, here)


def _types(name: str, there: Sequence[Entry]) -> set[str]:
    """The types of what is printed for the name."""
    values = [value for label, value in there if label == name or label.startswith((f"{name} ", f"{name}.dtype"))]
    return {each.removeprefix("torch.") for value in values for each in types_of(value)}


def _answer(text: str, here: Sequence[Entry]) -> Iterator[str]:
    """Why the only name of a clause does not give the constant that it is said to give."""
    if not ANSWERS.search(text):
        return
    hidden = MATH.sub(lambda match: " " * len(match.group()), text)
    ends = [0, *(match.end() for match in CLAUSE.finditer(CODE.sub(_masked, hidden))), len(text)]
    for begin, end in pairwise(ends):
        said = ANSWERS.search(text, begin, end)
        names = [match["text"] for match in CODE.finditer(text[begin:end]) if match["text"] not in CONSTANTS]
        if not said or len(names) != 1:
            continue
        values = {value for label, value in here if label == names[0]}
        if values and values <= {*CONSTANTS} and said["said"] not in values:
            yield f"{names[0]} is said to give {said['said']}, and is printed here as {', '.join(sorted(values))}"


def _masked(match: re.Match[str]) -> str:
    return "`" * len(match.group())


def _row(text: str, here: Sequence[Entry]) -> Iterator[str]:
    """The cells of a row that are printed here, and not for the name in its first cell."""
    first, *rest = (normal(cell.strip().strip("`")) for cell in text.strip().strip("|").split("|"))
    values = {value for label, value in here if label == first}
    others = {value for label, value in here if label != first}
    for cell in rest:
        if values and cell in others and cell not in values and kind_of(cell) in HELD_IN_ROWS:
            yield f"the row of {first} has {cell}, and printed here for it is {', '.join(sorted(values))}: mend the row"
