"""Which lines of a program never run; called in the process of the program."""

from __future__ import annotations

import ast
import sys
import threading
from types import FrameType
from typing import Any

from literate.runner.execution import run
from literate.runner.program import Program


def statements(source: str) -> dict[int, int]:
    """The first line of each statement that does something, to the last line of its head."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        silent = isinstance(node, (ast.Global, ast.Nonlocal)) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        )
        if isinstance(node, ast.stmt) and not silent:
            body = getattr(node, "body", None)
            found[node.lineno] = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
    return found


def unrun(program: Program) -> list[int]:
    """The lines where a statement starts that the run of the program does not reach."""
    file, seen = str(program.file), set()

    def inside(frame: FrameType, event: str, argument: Any) -> Any:
        seen.add(frame.f_lineno)
        return inside

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != file:
            return None
        seen.add(frame.f_lineno)
        return inside

    threading.settrace(entered)
    sys.settrace(entered)
    try:
        result = run(program)
    finally:
        sys.settrace(None)
        threading.settrace(None)  # type: ignore[arg-type]  # None ends it, which the stubs do not know
    ended = next((section.line for section in program.sections if section.name == result.raised), None)
    return [
        first
        for first, last in sorted(statements(program.source).items())
        if not seen.intersection(range(first, last + 1)) and (ended is None or first < ended)
    ]
