"""One thing that is wrong, said in one line: ``file:line: what``."""

from __future__ import annotations

import re
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
