"""One thing that is wrong, said in one line: ``file:line: what``."""

from __future__ import annotations


class Problem(Exception):
    """A defect in a page, a program, an output file or a notebook.

    `path` is relative to the repository, `line` counts from 1, `text` is one line.
    """

    def __init__(self, path: str, line: int, text: str) -> None:
        super().__init__(path, line, text)
        self.path = path
        self.line = line
        self.text = text

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def read_text(file, path: str) -> str:
    """The text of `file`, newlines as they stand; a `Problem` if it cannot be read.

    `path` is the name that a message gives to the file.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Problem(path, 1, f"cannot be read: {error.strerror}") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Problem(path, line, f"is not UTF-8: byte {data[error.start]:#04x}") from None
