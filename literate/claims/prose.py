"""The values that a page's sentences state, held against the outputs the page shows.

The convention: digits are claims. A value that Python printed stands in inline code, whole and
unambiguous under its heading; every other number is mathematics, a word, or part of a name.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from literate.claims.arithmetic import wrong_equations
from literate.diagnostic import Diagnostic

# Each pattern gives up at the next place where it could begin, and at a blank line if Markdown does:
# so that what is left open hides nothing after it, and a page of any kind is read in linear time.
CODE = re.compile(r"(?<![`\\])(`+)(?!`)(?P<text>(?:[^\n]|\n(?![ \t]*\n))+?)(?<!`)\1(?!`)")
_TEX = r"(?:\\\\|\\[^()\[\]\\\n`]|[^\\\n`]|\\?\n(?![ \t]*\n))+?"
MATH = re.compile(rf"(?<!\\)(?:\\\({_TEX}\\\)|\\\[{_TEX}\\\])")
IMAGE_ALT = re.compile(r"!\[(?P<alt>[^\[\]]*)\]")
_ATTRIBUTE = r"(?:[.#][\w-]+|[\w-]+=(?:\"[^\"\n]*\"|[^\s\"{}]+))"
HEADING = re.compile(r"#{1,6} ")
UNREAD = (
    re.compile(r"\]\((?:[^()\s]|\([^()\s]*\))*\)"),  # the target of a link; titles are not used
    re.compile(r"^[ \t]*\[[^\[\]^\n]+\]:[ \t]+\S+[ \t]*$", re.MULTILINE),  # a link definition
    re.compile(rf"\{{:? *{_ATTRIBUTE}(?: +{_ATTRIBUTE})* *\}}"),
    re.compile(r"\[\^[^\[\]\s]+\]:?"),  # a footnote's number
    re.compile(r"<(?:https?://|mailto:)[^<>\s]*>"),
    re.compile(r"^[ \t]*\d+\.(?=\s)", re.MULTILINE),  # the number of a list item
    re.compile(r":[a-z0-9-]+:"),  # an icon
)
HTML_TAG = re.compile(r"</?[a-zA-Z](?:[^<>\n]|\n(?![ \t]*\n))*>")
HTML_TEXT = re.compile(r"\b(?:alt|title|aria-label|content)=\"([^\"]*)\"")
CELL = re.compile(r"^`([^`]+)`$")
"""Inline code that is the whole of a cell in a table that a program prints."""
NAME = re.compile(
    r"\b(?:torch|PyTorch|Python|NumPy|Matplotlib|Material|MkDocs|Zensical|pytest|CC BY)\s+\d+(?:\.\d+)*\b",
    re.ASCII,  # so that a word ends where Chinese begins, here and below
)
DIGIT = re.compile(r"\d")
NUMBER = r"[-+\N{MINUS SIGN}]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?"
DIGITS = re.compile(rf"(?<![a-zA-Z_.\d]){NUMBER}(?![a-zA-Z_\d])")
PRINTED = re.compile(r"(?<![\w.])tensor\(|\b\w+Backward\d\b|\b\w+(?:Error|Warning): ", re.ASCII)
PRINTED_MARKS = ("tensor(", "Backward", "Error: ", "Warning: ")
"""One of these is in every match of `PRINTED`, which is slow to search for."""

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
WRITTEN = {"dtype", "exception"}
"""Kinds that a sentence may also take from a program on the page."""
NODE = re.compile(r"<?\b(?:\w+Backward\d*|AccumulateGrad)\b>?", re.ASCII)
EXCEPTION = re.compile(r"(?<![\w.])(?:\w+\.)*\w+(?:Error|Warning)\b", re.ASCII)
WORD = re.compile(r"[^\W\d]\w*")
ALT_LABELLED = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.\w+)+: (?:tensor\([^()]*\)|None|True|False)(?!\w)", re.ASCII)
"""An attribute and its value in an alternative text, where nothing marks what is code."""
ARGUMENT = re.compile(r"(?<![\w.])[a-z_]\w*=(?!=)[\w.\"'-]+", re.ASCII)
"""An argument with its value, such as `retain_graph=True`."""
LABELLED = re.compile(r"(?P<label>.+?)(?: =|:) (?P<value>.+)")


@dataclass(frozen=True)
class Stated:
    """Inline code that states a value: its place, its text and its kind."""

    line: int
    text: str
    kind: str


def _kind(text: str) -> str | None:
    """What kind of value `text` is, without a label."""
    for kind, pattern in KINDS:
        if pattern.fullmatch(text):
            return kind
    if text[:1] in "[({'\"":
        try:
            ast.literal_eval(text)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            return None
        return "literal"
    return None


def kind_of(text: str) -> str | None:
    """What kind of printed value `text` looks like, or None for a name or an expression."""
    plain = _kind(text)
    if plain:
        return plain
    return "labelled" if LABELLED.fullmatch(text) else None


def normal(text: str) -> str:
    """`text` on one line with single spaces, and none after an opening or before a closing bracket."""
    joined = " ".join(text.split())
    for bracket in "[(":
        joined = joined.replace(f"{bracket} ", bracket)
    for bracket in "])":
        joined = joined.replace(f" {bracket}", bracket)
    return joined


def printed_values(output: str) -> Iterator[tuple[str, str]]:
    """Every whole value in an output, as (kind, normal form): the ones a sentence may state."""
    chunks = [output, *output.split("\n")]
    chunks += (m["value"] for line in output.split("\n") if (m := LABELLED.fullmatch(line.strip())))
    chunks += (cell for line in output.split("\n") if line.startswith("|") for cell in line.strip("| ").split("|"))
    chunks += (word for line in output.split("\n") for word in _words(line))
    chunks += _tensors(output)
    for chunk in chunks:
        text = normal(CELL.sub(r"\1", chunk.strip()))
        kind = kind_of(text)
        if kind:
            yield kind, text
        scalar = re.fullmatch(r"tensor\(([^\[\],]+)[,)].*", text)
        if scalar and kind_of(scalar[1]):
            yield "number" if kind_of(scalar[1]) == "number" else "constant", scalar[1]
    for name in NODE.findall(output):
        yield "node", name
        yield "node", name.strip("<>")
    for name in EXCEPTION.findall(output):
        yield "exception", name
    for name in re.findall(r"\btorch\.(?:bool|b?float\d+|u?int\d+|complex\d+)\b", output):
        yield "dtype", name


@lru_cache(maxsize=8)
def _all_printed(outputs: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """The values in all these outputs; a page asks again for each value it states."""
    return frozenset(found for output in outputs for found in printed_values(output))


def _words(line: str) -> list[str]:
    """The values of a line that `print(a, b)` wrote: those between spaces, brackets kept together."""
    return re.findall(r"(?<!\S)[-+\w.]+(?!\S)", line) if "[" not in line else []


def _tensors(output: str) -> Iterator[str]:
    """The tensors in an output, which may run over several lines; of nested ones the outermost."""
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
    return (output[start:end] for start, end in spans)


@dataclass
class Part:
    """What stands under one heading: the lines, and the outputs and programs shown there."""

    first: int
    last: int
    outputs: list[str]
    sources: list[str]


def check_prose(prose: str, path: str, shown: Iterable[tuple[int, str, str]]) -> Iterator[Diagnostic]:
    """What in the sentences of a page is not what the page's outputs say.

    `prose` is the page with its code blanked out; `shown` gives, for each listing, its
    line, its source and all its output.
    """
    codes = list(CODE.finditer(prose))
    without_code = CODE.sub(_blank, prose)
    parts = _parts(prose, list(shown))
    outputs = [each for part in parts for each in part.outputs]
    sources = [each for part in parts for each in part.sources]
    for value in [*_in_code(codes, path), *_in_alternatives(without_code)]:
        if isinstance(value, Diagnostic):
            yield value
            continue
        part = parts[bisect_right(parts, value.line, key=lambda part: part.first) - 1]
        near = part.outputs or outputs
        fault = _fault(value, near, sources)
        if fault:
            yield Diagnostic(path, value.line, fault)
    yield from _arguments(codes, path, sources + outputs)
    yield from _equations(without_code, path)
    yield from _bare_digits(without_code, path)


def check_names(prose: str, path: str, vocabulary: Container[str]) -> Iterator[Diagnostic]:
    """The words in inline code that no program, output or file of the repository knows."""
    for match in CODE.finditer(prose):
        for word in WORD.finditer(match["text"]):
            if word.group() not in vocabulary:
                line = prose.count("\n", 0, match.start("text") + word.start()) + 1
                yield Diagnostic(path, line, f"`{word.group()}` is a word of no program, output or file here")


def _blank(match: re.Match[str]) -> str:
    return "\n".join(" " * len(line) for line in match.group().split("\n"))


def _parts(text: str, shown: list[tuple[int, str, str]]) -> list[Part]:
    lines = text.split("\n")
    starts = [1] + [n for n, line in enumerate(lines, 1) if HEADING.match(line) and n > 1]
    ends = [start - 1 for start in starts[1:]] + [len(lines)]
    parts = []
    for first, last in zip(starts, ends, strict=True):
        here = [entry for entry in shown if first <= entry[0] <= last]
        parts.append(Part(first, last, [out for _, _, out in here], [source for _, source, _ in here]))
    return parts


def _line(match: re.Match[str]) -> int:
    """The line where the match begins, from 1."""
    return match.string.count("\n", 0, match.start()) + 1


def _in_code(codes: list[re.Match[str]], path: str) -> Iterator[Stated | Diagnostic]:
    """The values stated in inline code, or why one cannot be read."""
    for match in codes:
        inner = " ".join(match["text"].strip().split("\n"))
        kind = kind_of(normal(inner))
        if kind is None:
            continue
        if inner != normal(inner):
            yield Diagnostic(path, _line(match), f"write the value `{inner}` as `{normal(inner)}`")
        else:
            yield Stated(_line(match), inner, kind)


def _in_alternatives(without_code: str) -> Iterator[Stated]:
    """The values stated in the alternative texts of images, and in those of HTML."""
    for match in [*IMAGE_ALT.finditer(without_code), *HTML_TEXT.finditer(without_code)]:
        line, words = _line(match), match.group(1)
        for labelled in ALT_LABELLED.finditer(words):
            yield Stated(line, normal(labelled.group()), "labelled")
        for tensor in _tensors(words):
            yield Stated(line, normal(tensor), "tensor")
            words = words.replace(tensor, " ", 1)
        for pattern, kind in ((NODE, "node"), (EXCEPTION, "exception")):
            for name in pattern.finditer(words):
                yield Stated(line, name.group(), kind)
        for number in DIGITS.finditer(NAME.sub(" ", words)):
            yield Stated(line, number.group(), "number")


def _fault(value: Stated, outputs: list[str], sources: list[str]) -> str | None:
    """Why the value is not what the outputs say; None if it is."""
    stated = f"`{value.text}`"
    if value.kind == "labelled":
        return _labelled_fault(value, outputs, sources)
    alike = {text for kind, text in _all_printed(tuple(outputs)) if kind == value.kind}
    if value.kind in WRITTEN and any(re.search(rf"(?<![\w.]){re.escape(value.text)}(?!\w)", s) for s in sources):
        return None
    if value.text not in alike:
        near = sorted(alike, key=lambda text: (abs(len(text) - len(value.text)), text))[:3]
        hint = f"; printed here: {', '.join(near)}" if near else ""
        return f"{stated} is not a whole value printed under this heading{hint}"
    others = {text for text in alike if text.strip("<>") != value.text.strip("<>")}
    if others:
        also = ", ".join(sorted(others)[:3])
        return f"{stated} is ambiguous, since {also} is printed here too: quote the labelled line"
    return None


def _labelled_fault(value: Stated, outputs: list[str], sources: list[str]) -> str | None:
    """The same for a whole line, such as `x.grad: tensor(-2.)`."""
    stated = f"`{value.text}`"
    if value.text in _lines(tuple(sources)):
        return None
    lines = _lines(tuple(outputs))
    if value.text not in lines and value.text not in {normal(output) for output in outputs}:
        return f"{stated} is not a whole line of an output shown here, nor of a program on this page"
    label = _label(value.text)
    others = {line for line in lines if _label(line) == label} - {value.text}
    if others:
        return f"{stated} is ambiguous, since {min(others)} is printed here too: give the two other labels"
    return None


@lru_cache(maxsize=8)
def _lines(texts: tuple[str, ...]) -> frozenset[str]:
    """The lines of all these texts; a page asks again for each value it states."""
    return frozenset(normal(line) for text in texts for line in text.split("\n"))


def _label(line: str) -> str | None:
    labelled = LABELLED.fullmatch(line)
    return labelled["label"] if labelled else None


def _arguments(codes: list[re.Match[str]], path: str, shown: list[str]) -> Iterator[Diagnostic]:
    """Arguments in inline code with a value that no program or output on the page gives them."""
    if not shown:
        return
    known = {match.group() for each in shown for match in ARGUMENT.finditer(each)}
    for match in codes:
        for argument in ARGUMENT.finditer(match["text"]):
            if argument.group() not in known:
                told = f"`{argument.group()}` stands in no program and no output on this page"
                yield Diagnostic(path, _line(match), told)


def _equations(without_code: str, path: str) -> Iterator[Diagnostic]:
    """Equations between numbers that do not hold."""
    for match in MATH.finditer(without_code):
        for wrong in wrong_equations(match.group()[2:-2]):
            yield Diagnostic(path, _line(match), wrong)


def _bare_digits(without_code: str, path: str) -> Iterator[Diagnostic]:
    """Numbers and printed values that stand in a sentence as plain text."""
    text = without_code
    for pattern in (MATH, IMAGE_ALT, *UNREAD, HTML_TAG, NAME):
        if not DIGIT.search(text) and not any(mark in text for mark in PRINTED_MARKS):
            return  # most pages have none once their formulas are blank
        text = pattern.sub(_blank, text)
    for number, line in enumerate(text.split("\n"), 1):
        for match in PRINTED.finditer(line) if any(mark in line for mark in PRINTED_MARKS) else ():
            yield Diagnostic(
                path, number, f"`{match.group().strip('(: ')}` is printed by Python: put it in inline code"
            )
        for match in DIGITS.finditer(line):
            stated = match.group()
            text = f"the number {stated} goes unchecked: put a printed value in `code`, others in \\( \\)"
            yield Diagnostic(path, number, text)
