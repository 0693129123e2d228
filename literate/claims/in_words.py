"""What sentences say in words: a number, an exception, a type, a node, what a message reads.

A word is held as its sign would be. The number stands on the page, in a program, an output or a formula; the
exception, the type and the node in a program or an output; the quoted text of a message too.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterator, Sequence

from literate.claims.plain import UNREAD
from literate.claims.sentences import blank, line_of

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = "|".join(NUMBERS)
_AFTER = "|".join(rf"(?<=\b{verb} )" for verb in ("is", "are", "was", "becomes", "gives", "gets", "equals", "returns"))
NUMBER = re.compile(
    rf"(?:(?<!\bone )(?<!\btwo )\b(?P<minus>minus )|{_AFTER})(?P<number>{_NUMBER})\b"
    r"(?(minus)(?! times)|(?= *(?:[.,;:?!)|]|$)))",
    re.MULTILINE,
)
"""A number that something is, in words: at the end of its clause, where it counts nothing, or negative."""


def _in_words(name: str) -> str:
    return " ".join(re.findall(r"[A-Z][a-z]+|[A-Z]+(?=[A-Z][a-z]|$)", name)).lower()


EXCEPTIONS = {
    _in_words(name): name
    for name, each in vars(builtins).items()
    if isinstance(each, type) and issubclass(each, BaseException) and " " in _in_words(name) and name != "MemoryError"
}
"""The exceptions of Python as they are spoken of. Memory errors are also what a graphics card has."""
EXCEPTION = re.compile(rf"\b(?P<name>{'|'.join(EXCEPTIONS)})s?\b", re.IGNORECASE)
EXCEPTION_MARKS = (" error", " warning", " exception", " interrupt", " iteration", " exit")

TYPES = {
    "double precision": ("float64", "double", "complex128"),
    "half precision": ("float16", "bfloat16", "half"),
    "a double": ("float64", "double", "complex128"),
    "a half": ("float16", "bfloat16", "half"),
    "an int": ("int", "int64", "int32"),
    "a long": ("int64", "long"),
}
TYPE = re.compile(
    r"\b(?P<name>(?:double|half) precision)\b"
    r"|\b(?:is|are|was|becomes) (?P<short>a double|a half|an int|a long)(?=[.,;:])"
)
ARGUMENT = re.compile(r"(?<![\w./?&-])[a-z_]\w*=(?:True|False|None|-?\d+(?:\.\d+)?\b)", re.ASCII)
"""An argument with its value, as only code writes it."""
NODE = re.compile(r"(?<![\w.])[A-Z]\w*Backward\b", re.ASCII)
OLDER = re.compile(r"\b[Oo]lder versions?\b")
"""What older versions said is printed nowhere."""
MESSAGE = re.compile(
    r"\b(?:says?|said|messages?|reads|names|hint|error|warns|warning|prints?)\b[^\"\n.!?]{0,40}\"(?P<text>[^\"\n]+)\""
)
"""What a message is said to say, in quotation marks."""


def check_in_words(
    plain: str, texts: Sequence[str], formulas: Sequence[str], has: Callable[[str], bool]
) -> Iterator[tuple[int, str]]:
    """The words that say what the page does not show, each as (line, message).

    `texts` are the programs and outputs of the page, and `has` tells whether a name stands in them, or in any
    program if the page has none.
    """
    for pattern in UNREAD:
        plain = pattern.sub(blank, plain)
    for match in NUMBER.finditer(plain) if texts else ():
        number = NUMBERS.index(match["number"])
        stated = f"-{number}" if match["minus"] and number else f"{number}"
        if number > 1 and not _has_number(stated, (*texts, *formulas)):
            told = f'"{match.group()}" says {stated}, which stands in no program, output or formula on this page'
            yield line_of(match), f"{told}: show the number, or mend the word"
    for names, match in _spoken(plain):
        if not any(map(has, names)):
            told = f'"{match.group()}" says {" or ".join(names)}, which stands in no program and no output on this page'
            yield line_of(match), f"{told}: show it, or say what is there"
    for match in ARGUMENT.finditer(plain) if "=" in plain else ():
        if not has(match.group()):
            told = "stands in no program and no output on this page"
            yield line_of(match), f"{match.group()} {told}: write it as it stands there, or show it"
    for match in NODE.finditer(plain) if texts else ():
        if not any(re.search(rf"\b{match.group()}(?:\d|\b)", text) for text in texts) and not _of_older(match):
            told = "is the name of no node in an output or a program on this page"
            yield line_of(match), f"{match.group()} {told}: show the node, or leave the name out"
    for match in MESSAGE.finditer(plain) if texts and '"' in plain else ():
        said = match["text"].rstrip(".,;:…").strip()
        is_word = said.count(" ") < 2 and said.islower()  # such as a word that is spoken of
        if not is_word and not any(said in text for text in texts) and not _of_older(match):
            told = f'"{match["text"]}" is in no message, output or program on this page'
            yield line_of(match), f"{told}: write what is printed, in inline code"


def _has_number(number: str, texts: Sequence[str]) -> bool:
    """Whether the number stands in one of the texts, with its sign if it is negative."""
    before = r"(?<![\w.])" if number[0] == "-" else r"(?<![\d.])"
    written = re.compile(rf"{before}{number}(?:\.0*)?(?!\.?\d)")
    return any(written.search(text.replace("- ", "-")) for text in texts)


def _spoken(plain: str) -> Iterator[tuple[tuple[str, ...], re.Match[str]]]:
    """The exceptions and the types that are named in words, with the names of which one is meant."""
    if any(mark in plain for mark in EXCEPTION_MARKS):
        yield from (((EXCEPTIONS[match["name"].lower()],), match) for match in EXCEPTION.finditer(plain))
    yield from ((TYPES[match["name"] or match["short"]], match) for match in TYPE.finditer(plain))


def _of_older(match: re.Match[str]) -> bool:
    """Whether an older version is spoken of, in the sentence in which the match stands or before it in the line."""
    begin = match.string.rfind("\n", 0, match.start()) + 1
    return bool(OLDER.search(match.string, begin, match.end()))
