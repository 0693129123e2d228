"""Which statement prints which lines, from a run of the true programs.

Doctests and `#>` comments need the output of a section divided among its statements.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import io
import sys
import types
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from content import sections


@dataclass(frozen=True)
class Print:
    """One call of print: the statement of the section it ran in, its line if the call stands in the section, its text.

    Statements count from 0, lines of the section from 1.
    """

    statement: int
    line: int | None
    text: str


def record(file: Path) -> dict[str, list[Print]]:
    """The calls of print in every section of the program in `file`, in order."""
    module = types.ModuleType("__main__")
    true_print, true_main = builtins.print, sys.modules["__main__"]
    found: dict[str, list[Print]] = {}
    sys.modules["__main__"] = module
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for name, source in sections(file.read_text(encoding="utf-8")).items():
                found[name] = []
                for number, statement in enumerate(ast.parse(source).body):
                    builtins.print = _recorder(found[name], number, f"{file}:{name}", true_print)
                    code = compile(ast.Module([statement], []), f"{file}:{name}", "exec")
                    exec(code, module.__dict__)
    except Exception:
        if "-error]" not in file.with_suffix(".out").read_text(encoding="utf-8"):
            raise  # not on purpose
    finally:
        builtins.print = true_print
        sys.modules["__main__"] = true_main
    return found


def _recorder(found: list[Print], statement: int, place: str, true_print: Callable[..., None]) -> Callable[..., None]:
    def recording(*args: Any, **options: Any) -> None:
        buffer = io.StringIO()
        true_print(*args, file=buffer, **options)
        frame = sys._getframe(1)
        line = frame.f_lineno if frame.f_code.co_filename == place else None
        found.append(Print(statement, line, buffer.getvalue()))

    return recording


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
