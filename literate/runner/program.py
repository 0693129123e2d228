"""A program: its sections and their statements."""

from __future__ import annotations
import __future__

import ast
import marshal
import re
import sys
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from pathlib import Path

from literate.diagnostic import Diagnostic, read_text

MARKER = re.compile(r"# --8<-- \[(start|end):([a-z][a-z0-9-]*)\]")
MODULES = sys.stdlib_module_names | {
    *("torch", "torchgen", "functorch", "numpy", "matplotlib", "mpl_toolkits", "pylab"),
    *("filelock", "fsspec", "jinja2", "markupsafe", "mpmath", "networkx", "sympy", "typing_extensions"),
    *("PIL", "contourpy", "cycler", "dateutil", "fontTools", "kiwisolver", "packaging", "pyparsing", "six"),
}
"""What a program imports, or what it imports does: the folder of a program comes first where Python looks for them."""


@dataclass(frozen=True)
class Statement:
    """A whole statement, compiled, and the line where it stands."""

    line: int
    code: types.CodeType

    def __reduce__(self) -> tuple[object, ...]:
        """So that a program can be sent to another process, which need not compile it again."""
        return _unpacked, (self.line, marshal.dumps(self.code))


def _unpacked(line: int, code: bytes) -> Statement:
    return Statement(line, marshal.loads(code))


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
            raise Diagnostic(path, number, _not_a_marker(line))
        edge, label = marker.groups()
        if edge == "start":
            if name is not None:
                raise Diagnostic(path, number, f'section "{label}" starts inside section "{name}"')
            if label in seen:
                raise Diagnostic(path, number, f'section "{label}" is there twice')
            seen.add(label)
            name, opened = label, number
        else:
            if label != name:
                other = f', and "{name}" is: it starts in line {opened}' if name else ""
                raise Diagnostic(path, number, f'section "{label}" ends here but is not open{other}')
            yield label, opened + 1, number - 1
            name = None
    if name is not None:
        raise Diagnostic(path, opened, f'section "{name}" is not closed: it ends with # --8<-- [end:{name}]')


def _not_a_marker(line: str) -> str:
    if MARKER.fullmatch(line.strip()):
        return f"a section marker stands at the beginning of its line, with nothing after it: {line.strip()}"
    return f"not a section marker: {line.strip()}"


def read_program(file: Path, path: str) -> Program:
    """Read the program in `file`, called `path` in messages.

    Raises `Diagnostic` if it is not Python, if code stands outside the sections, if a statement
    crosses the edge of one, or if it hides a module.
    """
    if file.stem in MODULES:
        told = f"has the name of the module {file.stem}, so that every program in this folder would import it instead"
        raise Diagnostic(path, 1, told)
    return _read(read_text(file, path), file, path)


def with_number(program: Program, variable: str, literal: str) -> tuple[Program, str]:
    """The program with another number in its one statement `x = torch.tensor(number, ...)`, and the number there.

    Raises `Diagnostic` if there is no such statement, or more than one.
    """
    found = [
        statement.value.args[0]
        for statement in ast.parse(program.source).body
        if isinstance(statement, ast.Assign)
        and [ast.unparse(target) for target in statement.targets] == [variable]
        and isinstance(statement.value, ast.Call)
        and statement.value.args
    ]
    number = found[0] if len(found) == 1 else None
    if not isinstance(number, ast.Constant) or not isinstance(number.value, float):
        text = f"has no one line `{variable} = torch.tensor(number)`, where a picture could have another number"
        raise Diagnostic(program.path, 1, text)
    lines = program.source.encode().split(b"\n")
    line, start, end = number.lineno - 1, number.col_offset, number.end_col_offset
    old = lines[line][start:end].decode()
    lines[line] = lines[line][:start] + literal.encode() + lines[line][end:]
    return _read(b"\n".join(lines).decode(), program.file, program.path), old


def _read(source: str, file: Path, path: str) -> Program:
    spans = list(markers(source, path))
    for name, first, _ in spans:
        if name.endswith(("-warning", "-error")):
            raise Diagnostic(path, first - 1, f'section "{name}": this ending is kept for outputs')
    lines = source.split("\n")
    held: dict[str, list[Statement]] = {name: [] for name, _, _ in spans}
    for statement, compiled in _statements(source, file, path):
        first = min([statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", []))])
        home = [s for s in spans if s[1] <= first and (statement.end_lineno or first) <= s[2]]
        if not home:
            raise Diagnostic(path, first, "this statement is not inside one section, so no page can show it")
        held[home[0][0]].append(compiled)
    sections = [_section(name, first, lines[first - 1 : last], held[name], path) for name, first, last in spans]
    for number, line in enumerate(lines, 1):
        inside = any(first <= number <= last for _, first, last in spans)
        if line.strip() and not inside and not MARKER.fullmatch(line.rstrip("\r")):
            raise Diagnostic(path, number, "this line is outside every section, so no page shows it")
    if not sections:
        raise Diagnostic(path, 1, "has no sections")
    return Program(path, file, source, tuple(sections))


def _section(name: str, first: int, lines: list[str], statements: list[Statement], path: str) -> Section:
    """A section, whose code is `lines`, the first of them in line `first`. Raises `Diagnostic`."""
    if not statements:
        raise Diagnostic(path, first - 1, f'section "{name}" holds no code')
    for at, where in ((0, "begins"), (len(lines) - 1, "ends")):
        if not lines[at].strip():
            told = f'section "{name}" {where} with an empty line, which its page would show'
            raise Diagnostic(path, first + at, told)
    return Section(name, first, "\n".join(line.rstrip("\r") for line in lines), tuple(statements))


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
