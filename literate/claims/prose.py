"""The sentences of a page, held against the programs and outputs that the page shows.

The convention: digits are claims. A value that Python printed stands in inline code, whole and
unambiguous under its heading; every other number is mathematics, a word, or part of a name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from literate.claims.api import OTHER_LIBRARIES, check_api
from literate.claims.arithmetic import Printed, said_printed, wrong_equations
from literate.claims.beside import check_beside
from literate.claims.defaults import wrong_defaults
from literate.claims.formulas import braces
from literate.claims.in_words import check_in_words
from literate.claims.plain import (
    NAMES,
    NUMBER,
    check_numbers,
    hidden_texts,
    named,
    printed_words,
    read_plain,
    words_in_formula,
    words_of_code,
)
from literate.claims.quoted import only_names, says_something, stands_in
from literate.claims.sentences import Code, Sentences, Shown, first_lines, read_sentences
from literate.claims.values import (
    DECIMAL,
    EXCEPTION,
    NODE,
    all_printed,
    begins_message,
    kind_of,
    label_of,
    lines_of,
    normal,
    tensors,
)
from literate.diagnostic import Diagnostic

WORD = re.compile(r"(?<![\w])[^\W\d]\w*")
WRITTEN = {"dtype", "exception"}
"""Kinds that a sentence may also take from a program on the page."""
ALT_LABELLED = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.\w+)+: (?:tensor\([^()]*\)|None|True|False)(?!\w)", re.ASCII)
"""An attribute and its value in an alternative text, where nothing marks what is code."""
TEX_WORDS = re.compile(r"\\(?:text\w*|mbox)\s*\{\s*(?P<words>[^{}]*(?:\w\s+\w|tensor\(|[=:<>]\s*[-+]?\d)[^{}]*)\}")
"""Words in mathematics, which a reader reads as a sentence."""
TYPED_POWER = re.compile(r"[-+]?\d+(?:\.\d*)?e-?\d")
"""A power of ten as programs write it and Python never prints it: 1e-3."""
ARGUMENT = re.compile(r"\b\w+=(?:True|False|None)\b")

ABSENT = "stands in no program and no output on this page"

Linked = Callable[[str], Sequence[Shown] | None]
"""What the page shows to which a link leads; None if it is no page of the site."""


def _nowhere(target: str) -> None:
    """No other page."""


@dataclass(frozen=True)
class Stated:
    """A value that a sentence states: its line, its text and its kind."""

    line: int
    text: str
    kind: str


@dataclass
class Part:
    """What stands under one heading: the lines, and the outputs, programs and reports shown there."""

    first: int
    last: int
    outputs: tuple[str, ...]
    sources: tuple[str, ...]
    reports: tuple[str, ...] = ()
    elsewhere: Callable[[], str] = str

    def has(self, text: str) -> bool:
        """Whether the text stands in a program or an output here, token for token; or elsewhere, if here is none."""
        here = self.sources + self.outputs + self.reports
        return stands_in(text, here) or stands_in(text, (self.elsewhere(),))

    def without_arguments(self) -> Part:
        """The same with programs that name no argument: `retain_graph=True` is nothing that is printed."""
        return replace(self, sources=_without_arguments(self.sources))


@lru_cache(maxsize=8)
def _without_arguments(sources: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(ARGUMENT.sub("", source) for source in sources)


def check_prose(
    prose: str, path: str, shown: Iterable[Shown], linked: Linked = _nowhere, elsewhere: Callable[[], str] = str
) -> Iterator[Diagnostic]:
    """What in the sentences of a page is not what the page's outputs say.

    `prose` is the page with its code blanked out, `shown` what it shows, `linked` finds what another page shows,
    and `elsewhere` gives what a page without programs is held against: all programs there are.
    """
    sentences = read_sentences(prose)
    listings = list(shown)
    parts = _parts(prose, listings)
    page = _whole(parts, elsewhere)
    plain = read_plain(sentences.plain)
    here = page.sources + page.outputs + page.reports
    told: set[tuple[int, str]] = set()
    for found in (
        _codes(sentences, parts, page, linked),
        _alternatives(sentences, parts, page),
        _formulas(sentences, page),
        check_numbers(plain),
        _words(plain, sentences, page, linked),
        wrong_defaults(prose, page.sources),
        check_beside(prose, listings, [part.first for part in parts]),
        check_in_words(sentences.plain, here, [formula.tex for formula in sentences.formulas], page.has),
    ):
        for line, text in found:
            if (line, text) not in told:
                told.add((line, text))
                yield Diagnostic(path, line, text)


def check_names(prose: str, path: str, vocabulary: Container[str]) -> Iterator[Diagnostic]:
    """The words in inline code, and those elsewhere that look like code, that nothing in the repository knows."""
    sentences = read_sentences(prose)
    for code in sentences.codes:
        for word in WORD.finditer(code.text):
            if word.group() not in vocabulary and not _of_another_library(code.text, word.start()):
                yield Diagnostic(path, code.line, f"`{word.group()}` is a word of no program, output or file here")
    for line, plain in words_of_code(sentences.plain):
        one = plain.removesuffix("s") if plain[0].isupper() else plain  # of several ReLUs
        if plain not in vocabulary and one not in vocabulary:
            yield Diagnostic(path, line, f"{plain} is a word of no program, output or file here")


def _of_another_library(text: str, at: int) -> bool:
    begin = max(text.rfind(mark, 0, at) for mark in " (,[=") + 1
    return text[begin:].split(".", 1)[0].split("(", 1)[0] in OTHER_LIBRARIES


def _parts(text: str, shown: list[Shown]) -> list[Part]:
    lines = text.split("\n")
    starts = first_lines(text)
    ends = [start - 1 for start in starts[1:]] + [len(lines)]
    parts = []
    for first, last in zip(starts, ends, strict=True):
        here = [entry for entry in shown if first <= entry[0] <= last]
        outputs = tuple(out for _, source, out in here if source)
        reports = tuple(out for _, source, out in here if not source)
        parts.append(Part(first, last, outputs, tuple(source for _, source, _ in here if source), reports))
    return parts


def _whole(parts: Sequence[Part], elsewhere: Callable[[], str]) -> Part:
    """The page as one part; one that shows nothing has what stands elsewhere for its programs."""
    outputs = tuple(each for part in parts for each in part.outputs)
    sources = tuple(each for part in parts for each in part.sources)
    reports = tuple(each for part in parts for each in part.reports)
    return Part(1, parts[-1].last, outputs, sources, reports, elsewhere if not sources else str)


def _near(line: int, parts: Sequence[Part], page: Part) -> Part:
    """What a value on this line is held against: what stands under its heading, or else on the page."""
    part = parts[bisect_right(parts, line, key=lambda part: part.first) - 1]
    if part.outputs or part.reports:
        return Part(part.first, part.last, part.outputs, page.sources, part.reports)
    return page


def _codes(sentences: Sentences, parts: Sequence[Part], page: Part, linked: Linked) -> Iterator[tuple[int, str]]:
    """What is wrong with the inline code: of each piece the first thing."""
    in_plain = tuple(named(sentences.plain))
    wrong_names = dict(check_api((*sentences.codes, *in_plain), page.sources, page.outputs))
    yield from ((code.line, wrong_names[code]) for code in in_plain if code in wrong_names)
    for code in sentences.codes:
        if code in wrong_names:
            yield code.line, wrong_names[code]
            continue
        fault = _code_fault(code, parts, page)
        if fault is None:
            continue
        target = sentences.target(code.start)
        there = linked(target) if target else None
        if there and _code_fault_there(code, there) is None:
            continue
        yield code.line, fault


def _code_fault_there(code: Code, shown: Sequence[Shown]) -> str | None:
    """The same for a page to which the code is a link: there it need not be the only value of its kind."""
    outputs, sources = tuple(out for _, _, out in shown), tuple(source for _, source, _ in shown)
    kind = kind_of(normal(code.text))
    if kind and (kind, code.text) in all_printed(outputs):
        return None
    return _code_fault(code, [Part(1, code.line, outputs, sources)], Part(1, code.line, outputs, sources))


def _code_fault(code: Code, parts: Sequence[Part], page: Part) -> str | None:
    kind = kind_of(normal(code.text))
    if kind is not None:
        if code.text != normal(code.text):
            return f"write the value `{code.text}` as `{normal(code.text)}`"
        near = page if kind == "dtype" else _near(code.line, parts, page)
        return _fault(Stated(code.line, code.text, kind), near)
    if not says_something(code.text) or page.has(code.text):
        return None
    names = only_names(code.text)
    if names and all(page.has(name) for name in names):
        return None
    return f"`{code.text}` {ABSENT}: write it as it stands there, or show it"


def _alternatives(sentences: Sentences, parts: Sequence[Part], page: Part) -> Iterator[tuple[int, str]]:
    """What is wrong in the alternative texts of images, and in what HTML shows or says besides its text."""
    for line, words in hidden_texts(sentences.plain):
        for value in _stated_in_words(line, words):
            fault = _fault(value, _near(line, parts, page))
            if fault:
                yield line, fault
        for _, word in printed_words(words):
            fault = _unknown(word, page)
            if fault:
                yield line, fault


def _stated_in_words(line: int, words: str) -> Iterator[Stated]:
    for labelled in ALT_LABELLED.finditer(words):
        yield Stated(line, normal(labelled.group()), "labelled")
    for tensor in tensors(words):
        yield Stated(line, normal(tensor), "tensor")
        words = words.replace(tensor, " ", 1)
    for pattern, kind in ((NODE, "node"), (EXCEPTION, "exception")):
        for name in pattern.finditer(words):
            yield Stated(line, name.group(), kind)
        words = pattern.sub(" ", words)
    for number in NUMBER.finditer(NAMES.sub(" ", words)):
        yield Stated(line, number.group(), "number")


def _fault(value: Stated, near: Part) -> str | None:
    """Why the value is not what the outputs say; None if it is."""
    stated = f"`{value.text}`"
    if value.kind == "labelled":
        return _labelled_fault(value, near)
    alike = {text for kind, text in all_printed(near.outputs) if kind == value.kind}
    reported = {text for kind, text in all_printed(near.reports) if kind == value.kind and not near.outputs}
    if _written(value, near, alike):
        return None
    if value.text not in alike | reported:
        closest = sorted(alike | reported, key=lambda text: (abs(len(text) - len(value.text)), text))[:3]
        hint = f"; printed here: {', '.join(closest)}" if closest else ""
        return f"{stated} is not a whole value printed under this heading{hint}"
    others = {text for text in alike if text.strip("<>") != value.text.strip("<>")}
    if others and value.text in alike and value.kind != "dtype":
        also = ", ".join(sorted(others)[:3])
        return f"{stated} is ambiguous, since {also} is printed here too: quote the labelled line"
    return None


def _written(value: Stated, near: Part, alike: Container[str]) -> bool:
    """Whether the sentence takes the value from a program, or the beginning of a message from an output."""
    if value.kind == "message":
        return begins_message(value.text, near.outputs)
    if value.kind in WRITTEN or (value.kind == "number" and TYPED_POWER.fullmatch(value.text)):
        return stands_in(value.text, near.sources or (near.elsewhere(),))
    if value.kind == "literal":
        return value.text.strip("()[]{} ") != "" and stands_in(value.text, near.sources) and not alike
    return False


def _labelled_fault(value: Stated, near: Part) -> str | None:
    """The same for a whole line, such as `x.grad: tensor(-2.)`."""
    stated = f"`{value.text}`"
    if value.text in lines_of(near.sources):
        return None
    outputs = near.outputs + near.reports
    lines = lines_of(outputs)
    if value.text not in lines and value.text not in {normal(output) for output in outputs}:
        if _of_message(value.text, outputs):
            return None
        return f"{stated} is not a whole line of an output shown here, nor of a program on this page"
    label = label_of(value.text)
    others = {line for line in lines if label_of(line) == label} - {value.text}
    if others:
        return f"{stated} is ambiguous, since {min(others)} is printed here too: give the two other labels"
    return None


def _of_message(text: str, outputs: Iterable[str]) -> bool:
    """Whether the text is part of an error's message, or the value is that of a line of several words."""
    messages = tuple(line for output in outputs for line in output.split("\n") if EXCEPTION.match(line))
    return bool(messages) and stands_in(text, messages)


def _formulas(sentences: Sentences, page: Part) -> Iterator[tuple[int, str]]:
    """What is wrong with the mathematics: what does not hold, and what a program prints otherwise."""
    for formula in sentences.formulas:
        opened, closed = braces(formula.tex)
        if opened != closed:
            yield (
                formula.line,
                f"this formula opens {opened} braces and closes {closed}: {' '.join(formula.tex.split())}",
            )
            continue
        for wrong in wrong_equations(formula.tex):
            yield formula.line, wrong
        for words in TEX_WORDS.finditer(formula.tex):
            yield from ((formula.line, told) for _, told in check_numbers(words["words"]))
        for word in words_in_formula(formula.tex):
            fault = _unknown(word, page)
            if fault:
                yield formula.line, fault
        for printed in said_printed(formula.tex):
            if page.outputs and not _prints(page.outputs + page.sources, printed):
                told = f"{printed.name} is said to be {printed.text}"
                yield formula.line, f"{told}, which stands in no output and no program on this page"


def _prints(texts: Iterable[str], printed: Printed) -> bool:
    """Whether the numbers stand in one of the texts, one after the other."""
    count = len(printed.numbers)
    for text in texts:
        numbers = tuple(Fraction(each) for each in DECIMAL.findall(text))
        if any(numbers[at : at + count] == printed.numbers for at in range(len(numbers) - count + 1)):
            return True
    return False


def _unknown(word: str, page: Part) -> str | None:
    """What is wrong with the word, if no program and no output of the page has it, nor a tensor without its type."""
    constant = word in ("True", "False", "None")
    there = page.without_arguments() if constant else page
    if there.has(word) or ("dtype", word) in all_printed(page.outputs) or (word == "None" and page.has("NoneType")):
        return None
    if constant and page.has(word):
        return f"{word} is printed nowhere on this page, and only an argument: show it, or leave it out"
    return f"{word} {ABSENT}: show it, or leave it out"


def _words(plain: str, sentences: Sentences, page: Part, linked: Linked) -> Iterator[tuple[int, str]]:
    """Printed things in plain words that no program and no output on the page knows, nor the page they link to."""
    for place, word in printed_words(plain):
        fault = _unknown(word.lower() if word == "NaN" else word, page)
        if fault is None:
            continue
        target = sentences.target(place)
        there = linked(target) if target else None
        if not there or not stands_in(word, [each for _, source, out in there for each in (source, out)]):
            yield plain.count("\n", 0, place) + 1, fault
