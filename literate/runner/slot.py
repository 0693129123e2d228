"""Where one child at a time works: its empty folder, and the files through which it is heard."""

from __future__ import annotations

import mmap
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

NAMES = ("out", "err", "answer")


@dataclass
class Slot:
    """The folders of a child, one to work in and one for temporary files, and the open files beside them."""

    place: Path
    home: Path
    temporary: Path
    out: int
    err: int
    answer: int
    line: mmap.mmap
    """The line of the program that the child is at; it can be read when the child is dead."""

    @classmethod
    def opened(cls, place: Path) -> Slot:
        """Open the files of a slot in the folder `place`, and make what is missing."""
        home, temporary = place / "home", place / "tmp"
        for folder in (home, temporary):
            folder.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        out, err, answer = (os.open(place / name, flags, 0o600) for name in NAMES)
        with open(place / "line", "a+b") as file:
            file.truncate(8)
            return cls(place, home, temporary, out, err, answer, mmap.mmap(file.fileno(), 8))

    def at(self, line: int) -> None:
        """Note the line that the program is at."""
        self.line[:] = line.to_bytes(8, "little")

    def at_line(self) -> int:
        """The line that the program was at last."""
        return int.from_bytes(self.line[:], "little") or 1

    def answered(self) -> bytes:
        """What the child answered; nothing if it did not come to its end."""
        size = os.fstat(self.answer).st_size
        os.lseek(self.answer, 0, os.SEEK_SET)
        data = b""
        while len(data) < size and (more := os.read(self.answer, size - len(data))):
            data += more
        return data

    def clean(self) -> None:
        """Empty everything for the next child."""
        for file in (self.out, self.err, self.answer):
            os.ftruncate(file, 0)
        self.at(0)
        for folder in (self.home, self.temporary):
            _empty(folder)

    def descriptors(self) -> tuple[int, ...]:
        """The descriptors of the open files."""
        return self.out, self.err, self.answer

    def close(self) -> None:
        """Close the files."""
        for file in self.descriptors():
            os.close(file)
        self.line.close()


def _empty(folder: Path) -> None:
    try:
        if not os.listdir(folder):
            return
        shutil.rmtree(folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(exist_ok=True)
