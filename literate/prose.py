"""The values that a page's sentences state, held against the outputs the page shows.

The convention: digits are claims. A value that Python printed stands in inline code, whole and
unambiguous under its heading; every other number is mathematics, a word, or part of a name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from literate.problem import Problem

CODE = re.compile(r"(?<![`\\])(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)", re.DOTALL)
MATH = re.compile(r"\\\(.+?\\\)|\\\[.+?\\\]", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
IMAGE_ALT = re.compile(r"!\[(?P<alt>[^\]]*)\]")
HEADING = re.compile(r"#{1,6} ")
UNREAD = (
    re.compile(r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)"),  # the target of a link; titles are not used
    re.compile(r"^\s*\[[^\]^]+\]:\s.*$", re.MULTILINE),  # a link definition
    re.compile(r"\{[:\s][^{}\n]*\}"),  # an attribute list
    re.compile(r"\[\^[^\]]+\]:?"),  # a footnote's number
    re.compile(r"<(?:https?://|mailto:)[^>]*>"),
    re.compile(r"^\s*\d+\.(?=\s)", re.MULTILINE),  # the number of a list item
    re.compile(r":[a-z0-9-]+:"),  # an icon
)
HTML_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
HTML_TEXT = re.compile(r"\b(?:alt|title|aria-label|content)=\"([^\"]*)\"")
NAME = re.compile(
    r"\b(?:torch|PyTorch|Python|NumPy|Matplotlib|Material|MkDocs|Zensical|pytest|CC BY)\s+\d+(?:\.\d+)*\b"
)
NUMBER = r"[-+\N{MINUS SIGN}]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?"
DIGITS = re.compile(rf"(?<![\w.]){NUMBER}(?!\w)")
PRINTED = re.compile(r"(?<![\w.])tensor\(|\b\w+Backward\d\b|\b\w+(?:Error|Warning): ")

KINDS = (
    ("tensor", re.compile(r"tensor\(.*\)")),
    ("size", re.compile(r"torch\.Size\(.*\)")),
    ("dtype", re.compile(r"torch\.(?:bool|b?float\d+|u?int\d+|complex\d+)")),
    ("number", re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|[-+]?(?:nan|inf)|[-+]?\d[\d.]*[-+]\d[\d.]*j")),
    ("constant", re.compile(r"True|False|None")),
    ("message", re.compile(r"(?:\w+\.)*\w+(?:Error|Warning|Exception): .+")),
    ("exception", re.compile(r"(?:\w+\.)*\w+(?:Error|Warning)")),
    ("node", re.compile(r"<?(?:\w+Backward\d*|AccumulateGrad)>?")),
)
MENTIONED = {"dtype", "exception", "node"}
"""Kinds that a sentence may name as one of several that the page shows."""
LABELLED = re.compile(r"(?P<label>.+?)(?: =|:) (?P<value>.+)")


@dataclass(frozen=True)
class Value:
    """Inline code that states a value: its place, its text and its kind."""

    line: int
    text: str
    kind: str


def kind_of(text: str) -> str | None:
    """What kind of printed value `text` looks like, or None for a name or an expression."""
    for kind, pattern in KINDS:
        if pattern.fullmatch(text):
            return kind
    if text[:1] in "[({'\"":
        try:
            ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
        return "literal"
    labelled = LABELLED.fullmatch(text)
    if labelled and kind_of(labelled["value"]) and "tensor(" not in labelled["label"]:
        return "labelled"
    return None


def normal(text: str) -> str:
    """`text` on one line with single spaces, and none after an opening or before a closing bracket."""
    joined = " ".join(text.split())
    return re.sub(r"\s+(?=[\])])", "", re.sub(r"(?<=[\[(])\s+", "", joined))


def printed_values(output: str) -> Iterator[tuple[str, str]]:
    """Every whole value in an output, as (kind, normal form): the ones a sentence may state."""
    chunks = [output, *output.split("\n")]
    chunks += (m["value"] for line in output.split("\n") if (m := LABELLED.fullmatch(line.strip())))
    chunks += (cell for line in output.split("\n") if line.startswith("|") for cell in line.strip("| ").split("|"))
    chunks += (word for line in output.split("\n") for word in _words(line))
    chunks += _tensors(output)
    for chunk in chunks:
        text = normal(chunk.strip().strip("`"))
        kind = kind_of(text)
        if kind:
            yield kind, text
        scalar = re.fullmatch(r"tensor\(([^\[\],]+)[,)].*", text)
        if scalar and kind_of(scalar[1]):
            yield "number" if kind_of(scalar[1]) == "number" else "constant", scalar[1]
    for name in re.findall(r"<?\b(?:\w+Backward\d*|AccumulateGrad)\b>?", output):
        yield "node", name
        yield "node", name.strip("<>")
    for name in re.findall(r"\b(?:\w+\.)*\w+(?:Error|Warning)\b", output):
        yield "exception", name
    for name in re.findall(r"\btorch\.(?:bool|b?float\d+|u?int\d+|complex\d+)\b", output):
        yield "dtype", name


def _words(line: str) -> list[str]:
    """The values of a line that `print(a, b)` wrote: those between spaces, brackets kept together."""
    return re.findall(r"(?<!\S)[-+\w.]+(?!\S)", line) if "[" not in line else []


def _tensors(output: str) -> Iterator[str]:
    """The tensors in an output, which may run over several lines."""
    for match in re.finditer(r"(?<![\w.])tensor\(", output):
        depth = 0
        for end in range(match.end() - 1, len(output)):
            depth += {"(": 1, ")": -1}.get(output[end], 0)
            if depth == 0:
                yield output[match.start() : end + 1]
                break


@dataclass
class Part:
    """What stands under one heading: the lines, and the outputs and programs shown there."""

    first: int
    last: int
    outputs: list[str]
    sources: list[str]


def check_prose(
    prose: str, path: str, shown: Iterable[tuple[int, str, str]]
) -> Iterator[Problem]:
    """What in the sentences of a page is not what the page's outputs say.

    `prose` is the page with its code blanked out; `shown` gives, for each listing, its
    line, its source and all its output.
    """
    text = COMMENT.sub(_blank, prose)
    parts = _parts(text, list(shown))
    outputs = [each for part in parts for each in part.outputs]
    sources = [each for part in parts for each in part.sources]
    for value in _inline_values(text, path):
        if isinstance(value, Problem):
            yield value
            continue
        part = next(part for part in parts if part.first <= value.line <= part.last)
        near = part.outputs if part.outputs and value.kind not in MENTIONED else outputs
        fault = _fault(value, near, sources)
        if fault:
            yield Problem(path, value.line, fault)
    yield from _bare_digits(text, path)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _parts(text: str, shown: list[tuple[int, str, str]]) -> list[Part]:
    lines = text.split("\n")
    starts = [1] + [n for n, line in enumerate(lines, 1) if HEADING.match(line) and n > 1]
    ends = [start - 1 for start in starts[1:]] + [len(lines)]
    parts = []
    for first, last in zip(starts, ends, strict=True):
        here = [entry for entry in shown if first <= entry[0] <= last]
        parts.append(Part(first, last, [out for _, _, out in here], [source for _, source, _ in here]))
    return parts


def _inline_values(text: str, path: str) -> Iterator[Value | Problem]:
    """The values stated in inline code and in alternative texts, or why one cannot be read."""
    maths = MATH.sub(_blank, text)
    for match in CODE.finditer(maths):
        if "\n\n" in match["text"]:
            continue
        line = maths.count("\n", 0, match.start()) + 1
        inner = " ".join(match["text"].strip().split("\n"))
        kind = kind_of(normal(inner))
        if kind is None:
            continue
        if inner != normal(inner):
            yield Problem(path, line, f"write the value `{inner}` as `{normal(inner)}`")
        else:
            yield Value(line, inner, kind)
    without_code = CODE.sub(_blank, text)
    for match in [*IMAGE_ALT.finditer(without_code), *HTML_TEXT.finditer(without_code)]:
        line = without_code.count("\n", 0, match.start()) + 1
        words = match.group(1)
        for tensor in _tensors(words):
            yield Value(line, normal(tensor), "tensor")
        for number in DIGITS.finditer(re.sub(r"tensor\([^)]*\)", " ", NAME.sub(" ", words))):
            yield Value(line, number.group(), "number")


def _fault(value: Value, outputs: list[str], sources: list[str]) -> str | None:
    """Why the value is not what the outputs say; None if it is."""
    stated = f"`{value.text}`"
    if value.kind == "labelled":
        lines = {normal(line) for output in outputs for line in output.split("\n")}
        written = {normal(line) for source in sources for line in source.split("\n")}
        whole = {normal(output) for output in outputs}
        if value.text in lines | written | whole:
            return None
        return f"{stated} is not a whole line of an output shown here, nor of a program on this page"
    alike = {text for output in outputs for kind, text in printed_values(output) if kind == value.kind}
    if value.kind in MENTIONED:
        code = any(re.search(rf"(?<![\w.]){re.escape(value.text)}(?!\w)", source) for source in sources)
        return None if value.text in alike or code else f"{stated} is in no output or program on this page"
    if value.text not in alike:
        near = sorted(alike, key=lambda text: (abs(len(text) - len(value.text)), text))[:3]
        hint = f"; printed here: {', '.join(near)}" if near else ""
        return f"{stated} is not a whole value printed under this heading{hint}"
    if len(alike) > 1:
        others = ", ".join(sorted(alike - {value.text})[:3])
        return f"{stated} is ambiguous, since {others} is printed here too: quote the labelled line"
    return None


def _bare_digits(text: str, path: str) -> Iterator[Problem]:
    """Numbers and printed values that stand in a sentence as plain text."""
    for pattern in (CODE, MATH, IMAGE_ALT, *UNREAD, HTML_TAG, NAME):
        text = pattern.sub(_blank, text)
    for number, line in enumerate(text.split("\n"), 1):
        for match in PRINTED.finditer(line):
            yield Problem(path, number, f"`{match.group().strip('(: ')}` is printed by Python: put it in inline code")
        for match in DIGITS.finditer(line):
            stated = match.group()
            text = f"the number {stated} goes unchecked: put a printed value in `code`, others in \\( \\)"
            yield Problem(path, number, text)
