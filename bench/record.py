"""Which statement prints which lines, from a run of the true programs.

Doctests and `#>` comments need the output of a section divided among its statements.
"""

from __future__ import annotations

import builtins
import io
import sys
from dataclasses import dataclass
from typing import Any

from literate.runner.execution import SURROUNDINGS, run
from literate.runner.program import Program


@dataclass(frozen=True)
class Print:
    """One call of print: the statement of the section it ran in, its line if the call stands in the section, its text.

    Statements count from 0, lines of the section from 1.
    """

    statement: int
    line: int | None
    text: str


def record(program: Program) -> dict[str, list[Print]]:
    """The calls of print in every section of the program, in order; called in its process (see `Job`)."""
    places = {
        statement.line: (section, number)
        for section in program.sections
        for number, statement in enumerate(section.statements)
    }
    found: dict[str, list[Print]] = {section.name: [] for section in program.sections}
    at, true_print = [0], builtins.print
    SURROUNDINGS.at = at.append

    def recording(*args: Any, **options: Any) -> None:
        buffer = io.StringIO()
        true_print(*args, file=buffer, **options)
        section, number = places[at[-1]]
        frame = sys._getframe(1)
        line = frame.f_lineno - section.line + 1
        inside = frame.f_code.co_filename == str(program.file) and 1 <= line <= section.source.count("\n") + 1
        found[section.name].append(Print(number, line if inside else None, buffer.getvalue()))

    builtins.print = recording
    result = run(program)
    assert not result.problems, result.problems
    return found


def share(text: str, counts: list[int]) -> list[str]:
    """Divide the lines of `text`: so many to each; what is left over goes to the last."""
    lines = text.splitlines(keepends=True)
    parts = []
    for count in counts:
        parts.append("".join(lines[:count]))
        lines = lines[count:]
    if parts:
        parts[-1] += "".join(lines)
    return parts
