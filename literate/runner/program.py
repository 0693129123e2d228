"""A program: its sections, and one run that says what each section printed or raised."""

from __future__ import annotations
import __future__

import ast
import contextlib
import io
import re
import sys
import traceback
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from pathlib import Path

from literate.diagnostic import UNREADABLE, Diagnostic, read_text

MARKER = re.compile(r"# --8<-- \[(start|end):([a-z][a-z0-9-]*)\]")
STREAMS = ("", "-warning", "-error")
"""Endings of a section's entries in an .out file: what it printed, warned and raised."""

TRIGGERED = re.compile(r" \(Triggered internally at [^)]*\)$")
"""Where in its C++ sources torch warned: a path of the machine that built the wheel."""

UNPRINTABLE = re.compile(f"{UNREADABLE.pattern}|[\t\ud800-\udfff]")
"""What a page cannot show to the letter: tabs become spaces, half a surrogate pair has no UTF-8."""


@dataclass(frozen=True)
class Statement:
    """A whole statement, compiled, and the line where it stands."""

    line: int
    code: types.CodeType


@dataclass(frozen=True)
class Section:
    """A named part of a program: its whole statements, and where its code starts."""

    name: str
    line: int
    source: str
    statements: tuple[Statement, ...] = field(repr=False)


@dataclass(frozen=True)
class Program:
    """A complete program, cut into sections that together hold all its code."""

    path: str
    file: Path
    source: str
    sections: tuple[Section, ...]

    def section(self, name: str) -> Section | None:
        """The section of that name, or None."""
        return next((each for each in self.sections if each.name == name), None)


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
    namespace: dict[str, object] = field(default_factory=dict, repr=False)
    raised: str | None = None
    """The section that raised; the sections after it did not run."""
    error: BaseException | None = field(default=None, repr=False)
    problems: list[Diagnostic] = field(default_factory=list)

    @property
    def trace(self) -> str:
        """The traceback of the raise, as a user sees it: without the frame of this module."""
        if self.error is None:
            return ""
        below = self.error.__traceback__.tb_next if self.error.__traceback__ else None
        return "".join(traceback.format_exception(type(self.error), self.error, below))


def markers(text: str, path: str) -> Iterator[tuple[str, int, int]]:
    """The sections that the markers in `text` enclose, as (name, first line, last line).

    Lines count from 1 and exclude the markers; an empty section has last < first.
    Raises `Diagnostic` for a marker that is malformed, nested, repeated or not closed.
    """
    seen: set[str] = set()
    name, opened = None, 0
    for number, line in enumerate(text.split("\n"), 1):
        if "8<-" not in line:
            continue
        marker = MARKER.fullmatch(line.rstrip("\r"))
        if marker is None:
            raise Diagnostic(path, number, f"not a section marker: {line.strip()}")
        edge, label = marker.groups()
        if edge == "start":
            if name is not None:
                raise Diagnostic(path, number, f"section {label} starts inside section {name}")
            if label in seen:
                raise Diagnostic(path, number, f"section {label} is there twice")
            seen.add(label)
            name, opened = label, number
        else:
            if label != name:
                raise Diagnostic(path, number, f"section {label} ends here but is not open")
            yield label, opened + 1, number - 1
            name = None
    if name is not None:
        raise Diagnostic(path, opened, f"section {name} is not closed")


def read_program(file: Path, path: str) -> Program:
    """Read the program in `file`, called `path` in messages.

    Raises `Diagnostic` if it is not Python, if code stands outside the sections, or if a
    statement crosses the edge of one.
    """
    source = read_text(file, path)
    spans = list(markers(source, path))
    for name, first, _ in spans:
        if name.endswith(("-warning", "-error")):
            raise Diagnostic(path, first - 1, f"section {name}: this ending is kept for outputs")
    lines = source.split("\n")
    held: dict[str, list[Statement]] = {name: [] for name, _, _ in spans}
    for statement, compiled in _statements(source, file, path):
        first = min([statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", []))])
        home = [s for s in spans if s[1] <= first and (statement.end_lineno or first) <= s[2]]
        if not home:
            raise Diagnostic(path, first, "this statement is not inside one section, so no page can show it")
        held[home[0][0]].append(compiled)
    sections = []
    for name, first, last in spans:
        if not held[name]:
            raise Diagnostic(path, first - 1, f"section {name} holds no code")
        text = "\n".join(line.rstrip("\r") for line in lines[first - 1 : last])
        sections.append(Section(name, first, text, tuple(held[name])))
    for number, line in enumerate(lines, 1):
        inside = any(first <= number <= last for _, first, last in spans)
        if line.strip() and not inside and not MARKER.fullmatch(line.rstrip("\r")):
            raise Diagnostic(path, number, "this line is outside every section, so no page shows it")
    if not sections:
        raise Diagnostic(path, 1, "has no sections")
    return Program(path, file, source, tuple(sections))


def read_whole(file: Path, path: str) -> Program:
    """Read any program, as one section called `program`; markers are comments. Raises `Diagnostic`."""
    source = read_text(file, path)
    statements = tuple(compiled for _, compiled in _statements(source, file, path))
    return Program(path, file, source, (Section("program", 1, source, statements),))


def _statements(source: str, file: Path, path: str) -> list[tuple[ast.stmt, Statement]]:
    """The statements of a program, as trees and compiled. Raises `Diagnostic` if it is not Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what Python says of the text itself would reach no section
            tree = ast.parse(source, filename=path)
            flags = _future_flags(tree)
            return [(statement, _compiled(statement, file, flags)) for statement in tree.body]
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = min(getattr(error, "lineno", None) or 1, source.count("\n") + 1)
        raise Diagnostic(path, line, f"is not Python: {getattr(error, 'msg', error)}") from None


def _future_flags(tree: ast.Module) -> int:
    """What `from __future__ import` at the top of a program asks for, which holds for all its statements."""
    names = [
        alias.name
        for statement in tree.body
        if isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
        for alias in statement.names
    ]
    return reduce(or_, (getattr(__future__, name).compiler_flag for name in names if hasattr(__future__, name)), 0)


def _compiled(statement: ast.stmt, file: Path, flags: int) -> Statement:
    code = compile(ast.Module([statement], []), str(file), "exec", flags=flags, dont_inherit=True)
    return Statement(statement.lineno, code)


def run(program: Program) -> Run:
    """Run `program` once, section by section, in this process.

    A section that raises ends the run, as it ends the program. The run sees the default
    warning filters and is `__main__`, as under `python program.py`.
    """
    result = Run(program)
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=str(program.file), __builtins__=__builtins__)
    result.namespace = module.__dict__
    outer = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        out, err = io.StringIO(), io.StringIO()  # for the whole run: a program may keep sys.stdout
        with (
            warnings.catch_warnings(record=True) as warned,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            _default_filters()
            for section in program.sections:
                _run_section(section, result, warned, out, err)
                if result.raised:
                    break
    finally:
        sys.modules["__main__"] = outer
    return result


def _default_filters() -> None:
    """The warning filters of a fresh interpreter (Python's documentation, "Default Warning Filter")."""
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def _run_section(
    section: Section, result: Run, warned: list[warnings.WarningMessage], out: io.StringIO, err: io.StringIO
) -> None:
    program = result.program
    printed: list[tuple[str, int]] = []
    warnings_: list[tuple[str, int]] = []
    errors: list[tuple[str, int]] = []
    for statement in section.statements:
        filters, modules = list(warnings.filters), len(sys.modules)
        try:
            exec(statement.code, result.namespace)
        except (Exception, SystemExit) as error:
            text = "".join(traceback.format_exception_only(error))
            here = [n for frame, n in traceback.walk_tb(error.__traceback__) if _is_of(frame, program)]
            errors.append((text, here[-1] if here else statement.line))
            result.error = error
        printed.append((_taken(out), statement.line))
        for message in warned:
            text = f"{message.category.__name__}: {TRIGGERED.sub('', str(message.message))}\n"
            line = message.lineno if message.filename == str(program.file) else statement.line
            warnings_.append((text, line))
        warned.clear()
        # Modules that are imported late, as torch does when it makes the first optimizer, add filters.
        if warnings.filters != filters and len(sys.modules) == modules:
            problem = "leaves the warning filters changed"
            result.problems.append(Diagnostic(program.path, statement.line, problem))
        said = _taken(err)
        if said:
            problem = "writes to stderr, which no page shows: " + said.strip().split("\n")[0]
            result.problems.append(Diagnostic(program.path, statement.line, problem))
        if errors:
            result.raised = section.name
            break
    for ending, pieces in zip(STREAMS, (printed, warnings_, errors), strict=True):
        text = "".join(piece for piece, _ in pieces)
        if not text:
            continue
        lines = tuple(line for piece, line in pieces for _ in range(piece.count("\n")))
        result.problems += unprintable(text, program.path, lines or (section.line,))
        result.entries[section.name + ending] = Printed(text, lines)


def _taken(stream: io.StringIO) -> str:
    """What was written to the stream since the last call."""
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text


def _is_of(frame: types.FrameType, program: Program) -> bool:
    return frame.f_code.co_filename == str(program.file)


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
