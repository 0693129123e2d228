"""One thing that is wrong, said in one line: ``file:line: what``; and the one report of how two texts differ."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

UNREADABLE = re.compile("\r(?!\n)|[\0-\b\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
"""What the site, Python and an editor read differently: control characters, other line ends, a byte order mark."""


class Diagnostic(Exception):
    """A defect in a page, a program, an output file or a notebook.

    `path` is relative to the repository, `line` counts from 1, `text` becomes one line.
    """

    def __init__(self, path: str, line: int, text: str) -> None:
        super().__init__(path, line, text)
        self.path = path
        self.line = line
        self.text = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def read_text(file: Path, path: str) -> str:
    """The text of `file`, newlines as they stand; a `Diagnostic` if it cannot be read or shown.

    `path` is the name that a message gives to the file.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise Diagnostic(path, 1, "there is no such file: write it, or mend the name") from None
    except OSError as error:
        raise Diagnostic(path, 1, f"cannot be read: {error.strerror}") from None
    except ValueError as error:  # a name that no file can have
        raise Diagnostic(path, 1, f"cannot be read: {error}") from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Diagnostic(path, line, f"is not UTF-8: byte {data[error.start]:#04x}") from None
    bad = UNREADABLE.search(text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        raise Diagnostic(path, line, f"holds the character U+{ord(bad.group()):04X}, which no page can show")
    return text


NO_NEWLINE = "\n\\ no newline at the end"
"""Stands after a line that the end of a text ends."""
RETURN = "\N{SYMBOL FOR CARRIAGE RETURN}"
"""Stands for a carriage return, which a terminal does not show."""


@dataclass(frozen=True)
class Side:
    """One of two texts that differ: the text, who says it, and the place of each of its lines, counted from 0.

    The place of the line after the last one is asked for too, where the other text goes on.
    """

    text: str
    who: str
    place: Callable[[int], str]


def differences(old: Side, new: Side, context: int = 3) -> str:
    """How the two texts differ: changed lines with `context` lines around them, and above them where they stand.

    A last line without a newline and a carriage return are shown by marks. Empty if the texts are equal.
    """
    before, after = _lines(old.text), _lines(new.text)
    matcher = difflib.SequenceMatcher(None, before, after)
    told: list[str] = []
    head: list[str] = []
    for group in matcher.get_grouped_opcodes(context):
        first = next(code for code in group if code[0] != "equal")
        places = [f"--- {old.place(first[1])} ({old.who})", f"+++ {new.place(first[3])} ({new.who})"]
        told += places if places != head else []
        head = places
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                told += _marked(" ", before[i1:i2])
            else:
                told += [*_marked("-", before[i1:i2]), *_marked("+", after[j1:j2])]
    return "\n".join(told)


def _lines(text: str) -> list[str]:
    """The lines of a text; the last one says so if it has no newline."""
    lines = text.split("\n")
    last = lines.pop()
    return [*lines, last + NO_NEWLINE] if last else lines


def _marked(sign: str, lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield sign + line.replace("\r", RETURN)
