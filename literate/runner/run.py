"""What one run of a program gave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from literate.diagnostic import UNREADABLE, Diagnostic
from literate.runner.program import Program

STREAMS = ("", "-warning", "-error")
"""Endings of a section's entries in an .out file: what it printed, warned and raised."""

UNPRINTABLE = re.compile(f"{UNREADABLE.pattern}|\t")
"""What a page cannot show to the letter: tabs become spaces."""


@dataclass(frozen=True)
class Printed:
    """One stream of one section: its text, and for each line the program line it came from."""

    text: str
    lines: tuple[int, ...]


@dataclass
class Run:
    """What one run of a program gave: entry name (see `STREAMS`) to what was printed."""

    program: Program
    entries: dict[str, Printed] = field(default_factory=dict)
    raised: str | None = None
    """The section that raised; the sections after it did not run."""
    trace: str = ""
    """The traceback of the raise, as a user sees it."""
    plot: str | None = None
    """The plot that it saved by its own name, as SVG."""
    problems: list[Diagnostic] = field(default_factory=list)
    namespace: dict[str, object] = field(default_factory=dict, repr=False)
    """The program's variables, as long as the process lives that ran it."""


def unprintable(text: str, path: str, lines: tuple[int, ...]) -> Iterator[Diagnostic]:
    """What in a printed `text` a page could not show to the letter; `lines` as in `Printed`."""
    if not text.endswith("\n"):
        yield Diagnostic(path, lines[-1], "the section's output does not end with a newline")
    for number, line in enumerate(text.split("\n")):
        at = lines[min(number, len(lines) - 1)]
        bad = UNPRINTABLE.search(line)
        if bad:
            yield Diagnostic(path, at, f"prints the character U+{ord(bad.group()):04X}, which a page cannot show")
        if "8<-" in line:
            yield Diagnostic(path, at, "prints a section marker, which a page would not show")
        if re.search(r"\b0x[0-9a-f]{6,}\b", line):
            yield Diagnostic(path, at, "prints an address, which the next run changes")
