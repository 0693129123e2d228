"""The values that Python prints: their kinds, their one way to be written, and where an output has them."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

BUILT_IN = "|".join(
    name
    for name, each in vars(builtins).items()
    if isinstance(each, type) and issubclass(each, BaseException) and not name.endswith(("Error", "Warning"))
)
_EXCEPTION = rf"(?:\w+\.)*(?:\w*[a-zA-Z](?:Error|Warning|Exception)|{BUILT_IN})"
_NODE = r"(?:\w+Backward\d*|AccumulateGrad)"
_DTYPE = r"(?:bool|b?float\d+(?:_\w+)?|q?u?int\d+|complex\d+)"
_OTHER_DTYPE = r"torch\.(?:half|double|float|chalf|cfloat|cdouble|short|int|long)\b(?!\()"
_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?"
PRINTED_KINDS = (
    ("tensor", re.compile(r"tensor\(.*\)")),
    ("size", re.compile(r"torch\.Size\(.*\)")),
    ("dtype", re.compile(rf"torch\.{_DTYPE}|b?float\d+|q?u?int\d+|complex\d+|{_OTHER_DTYPE}")),
    ("number", re.compile(rf"{_NUMBER}|[-+]?(?:nan|inf)|[-+]?\d[\d.]*[-+]\d[\d.]*j")),
    ("constant", re.compile(r"True|False|None")),
    ("message", re.compile(rf"{_EXCEPTION}: .+", re.DOTALL)),
    ("exception", re.compile(_EXCEPTION)),
    ("node", re.compile(rf"<?{_NODE}>?")),
)
NODE = re.compile(rf"<?\b{_NODE}\b>?", re.ASCII)
EXCEPTION = re.compile(rf"(?<![\w.]){_EXCEPTION}\b", re.ASCII)
DTYPE = re.compile(
    r"\b(?:torch\.)?(?:b?float\d+|q?u?int\d+|complex\d+)\b"
    r"|\b(?:torch\.)?(?:Float|Double|Half|BFloat16|Long|Int|Short|Char|Byte|Bool|Complex\w+)Tensor\b"
    rf"|\b{_OTHER_DTYPE}",
    re.ASCII,
)
NODE_MARKS = ("Backward", "AccumulateGrad")
EXCEPTION_MARKS = ("Error", "Warning", "Exception", "Iteration", "Interrupt", "Exit")
"""One of these is in every name of an exception."""
LABELLED = re.compile(r"(?P<label>.+?)(?: =|:) (?P<value>.+)")
DECIMAL = re.compile(r"[-+]?(?<![\w.])(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3}(?!\d))?")
"""A number as Python prints it. Its exponent is short: Python would write a long one out."""
CELL = re.compile(r"^`([^`]+)`$")
"""Inline code that is the whole of a cell in a table that a program prints."""
STATEMENT = re.compile(r"(?:lambda|def|class|for|if|with|while|assert|raise|except|return|import|from|del)\b|[{@]")
"""How code begins in which a colon is no label's."""
PREFIX = 40
"""Characters of a long message that a sentence quotes at least, if it quotes the beginning."""


def _kind(text: str) -> str | None:
    """What kind of value `text` is, without a label."""
    for kind, pattern in PRINTED_KINDS:
        if pattern.fullmatch(text):
            return kind
    if text[:1] in "[({'\"":
        try:
            ast.literal_eval(text)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            return None
        return "literal"
    return None


@lru_cache(maxsize=4096)
def kind_of(text: str) -> str | None:
    """What kind of printed value `text` looks like, or None for a name or an expression."""
    plain = _kind(text)
    if plain:
        return plain
    labelled = LABELLED.fullmatch(text)
    if not labelled or STATEMENT.match(text) or labelled["label"].count("(") > labelled["label"].count(")"):
        return None
    return "labelled"


def label_of(line: str) -> str | None:
    """What stands before the value on a line such as `x.grad: tensor(-2.)`."""
    labelled = LABELLED.fullmatch(line)
    return labelled["label"] if labelled else None


UNTIDY = ("\n", "\t", "  ", "( ", "[ ", " )", " ]")


def normal(text: str) -> str:
    """`text` on one line with single spaces, and none after an opening or before a closing bracket."""
    if not any(mark in text for mark in UNTIDY) and text == text.strip():
        return text
    joined = " ".join(text.split())
    for bracket in "[(":
        joined = joined.replace(f"{bracket} ", bracket)
    for bracket in "])":
        joined = joined.replace(f" {bracket}", bracket)
    return joined


def printed_values(output: str) -> Iterator[tuple[str, str]]:
    """Every whole value in an output, as (kind, normal form): the ones a sentence may state."""
    lines = output.split("\n")
    chunks = [output, *lines]
    chunks += (m["value"] for line in lines if (m := LABELLED.fullmatch(line.strip())))
    chunks += (cell for line in lines if line.startswith("|") for cell in line.strip("| ").split("|"))
    chunks += (word for line in lines for word in _words(line))
    chunks += tensors(output)
    for chunk in chunks:
        text = normal(CELL.sub(r"\1", chunk.strip()))
        kind = kind_of(text)
        if kind:
            yield kind, text
        scalar = re.fullmatch(r"tensor\(([^\[\],]+)[,)].*", text)
        if scalar and kind_of(scalar[1]):
            yield "number" if kind_of(scalar[1]) == "number" else "constant", scalar[1]
    if any(mark in output for mark in NODE_MARKS):
        yield from (("node", each) for name in NODE.findall(output) for each in {name, name.strip("<>")})
    if any(mark in output for mark in EXCEPTION_MARKS):
        yield from (("exception", name) for name in EXCEPTION.findall(output))
    for name in DTYPE.findall(output):
        yield from (("dtype", each) for each in {name, name.removeprefix("torch.")})
    yield from (("dtype", each) for each in _default_types(output))


def types_of(value: str) -> set[str]:
    """The types that the value says or shows: those it names, or those of its tensors that are printed without one."""
    return {*DTYPE.findall(value), *_default_types(value)} if "tensor(" in value or DTYPE.fullmatch(value) else set()


def _default_types(output: str) -> Iterator[str]:
    """The types of the tensors that are printed without one."""
    for tensor in tensors(output):
        if "dtype=" not in tensor:
            found = re.search(r"(True|False)|\d+(\.|e)|(\d)", tensor)
            name = ("bool" if found[1] else "float32" if found[2] else "int64") if found else "float32"
            yield from (name, f"torch.{name}")


@lru_cache(maxsize=8)
def all_printed(outputs: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """The values in all these outputs; a page asks again for each value it states."""
    return frozenset(found for output in outputs for found in printed_values(output))


def _words(line: str) -> list[str]:
    """The values of a line that `print(a, b)` wrote: those between spaces, brackets kept together.

    The words of a message are none: the 0 of "output 0 of" is no value.
    """
    if "[" in line or (any(mark in line for mark in EXCEPTION_MARKS) and EXCEPTION.match(line)):
        return []
    return re.findall(r"(?<!\S)[-+\w.]+(?!\S)", line)


def tensors(output: str) -> list[str]:
    """The tensors in an output, which may run over several lines; of nested ones the outermost."""
    if "tensor(" not in output:
        return []
    opened: list[tuple[int, bool]] = []
    spans: list[tuple[int, int]] = []
    for match in re.finditer(r"(?a:(?<![\w.]))tensor\(|\(|\)", output):
        if match.group() != ")":
            opened.append((match.start(), match.group() != "("))
        elif opened:
            start, is_tensor = opened.pop()
            if is_tensor:
                while spans and spans[-1][0] > start:
                    spans.pop()
                spans.append((start, match.end()))
    return [output[start:end] for start, end in spans]


@lru_cache(maxsize=8)
def lines_of(texts: tuple[str, ...]) -> frozenset[str]:
    """The lines of all these texts; a page asks again for each value it states."""
    return frozenset(normal(line) for text in texts for line in text.split("\n"))


def begins_message(text: str, outputs: Iterable[str]) -> bool:
    """Whether `text` is the beginning of a message printed there, long enough or marked by an ellipsis."""
    start = text.removesuffix("…").removesuffix("...").rstrip()
    if start == text and len(text) < PREFIX:
        return False
    found = re.compile(re.escape(start) + r"(?!\w)")
    return any(found.match(normal(line)) for output in outputs for line in [output, *output.split("\n")])
