"""The run of a program in this process, statement by statement: what each section prints, warns and raises."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import errno
import io
import os
import re
import sys
import tempfile
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any, NoReturn

from literate.diagnostic import Diagnostic
from literate.runner.program import Program, Section, Statement
from literate.runner.run import STREAMS, Printed, Run, unprintable

TRIGGERED = re.compile(r" \(Triggered internally at [^)]*\)$")
"""Where in its C++ sources torch warned: a path of the machine that built the wheel."""

_LIBC = ctypes.CDLL(None) if os.name == "posix" else ctypes.cdll.msvcrt


@dataclass
class Streams:
    """The files behind the descriptors 1 and 2, and how far each was read. C and child threads write there too."""

    out: int
    err: int
    read: list[int] = field(default_factory=lambda: [0, 0])
    kept: tuple[Any, Any] = field(default_factory=lambda: (sys.stdout, sys.stderr))
    """Python's own streams: a program may put others in their place."""

    def taken(self) -> tuple[bytes, bytes]:
        """What was written to each since the last call. Raises OSError or ValueError if one is closed."""
        for stream in {*self.kept, sys.stdout, sys.stderr}:
            stream.flush()
        _LIBC.fflush(None)
        return self._new(0, self.out), self._new(1, self.err)

    def _new(self, which: int, file: int) -> bytes:
        size = os.fstat(file).st_size
        if size == self.read[which]:
            return b""
        begin = self.read[which]
        data = b""
        while len(data) < size - begin:
            data += os.pread(file, size - begin - len(data), begin + len(data))
        self.read[which] = size
        return data


def text_stream(descriptor: int) -> io.TextIOWrapper:
    """A stream that writes to the descriptor as sys.stdout or sys.stderr does under `python program.py`."""
    file = open(descriptor, "wb", closefd=False)  # noqa: SIM115  (it stays open)
    return io.TextIOWrapper(file, encoding="utf-8", newline="\n", line_buffering=descriptor == 2)


@contextlib.contextmanager
def _redirected() -> Iterator[Streams]:
    """Send what this process writes to its descriptors 1 and 2 to files, as long as the body runs."""
    outer = sys.stdout, sys.stderr
    with tempfile.TemporaryFile(buffering=0) as out, tempfile.TemporaryFile(buffering=0) as err:
        saved = [_replaced(number, file) for number, file in ((1, out), (2, err))]
        sys.stdout, sys.stderr = text_stream(1), text_stream(2)
        try:
            yield Streams(out.fileno(), err.fileno())
        finally:
            sys.stdout, sys.stderr = outer
            for number, old in zip((1, 2), saved, strict=True):
                os.dup2(old, number)
                os.close(old)


def _replaced(number: int, file: IO[bytes]) -> int:
    saved = os.dup(number)
    os.dup2(file.fileno(), number)
    return saved


MAIN: list[types.ModuleType] = []
"""The program's module, which lives as long as the process: who reads its variables must not be who frees them.
The destructor of a process group may wait for a thread that waits for the interpreter's lock."""


@contextlib.contextmanager
def _as_main(program: Program) -> Iterator[dict[str, Any]]:
    """The variables of a new module `__main__`, with the names that it has under `python program.py`."""
    module = types.ModuleType("__main__")
    module.__dict__.update(__annotations__={}, __builtins__=sys.modules["builtins"])
    module.__dict__.update(__file__=str(program.file), __cached__=None)
    MAIN.append(module)
    outer = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        yield module.__dict__
    finally:
        sys.modules["__main__"] = outer


@contextlib.contextmanager
def _warned() -> Iterator[list[warnings.WarningMessage]]:
    """The warnings that are shown from now on, under the filters of a fresh interpreter."""
    with warnings.catch_warnings(record=True) as shown:
        default_filters()
        yield shown


def default_filters() -> None:
    """The warning filters of a fresh interpreter (Python's documentation, "Default Warning Filter")."""
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


@dataclass
class Surroundings:
    """What this process has for the program that it exists for: where it writes to, and who is told its line."""

    streams: Streams | None = None
    at: Callable[[int], object] = lambda line: None


SURROUNDINGS = Surroundings()


def run(program: Program) -> Run:
    """Run `program` once as `__main__`, in this process.

    A section that raises ends the run, as it ends the program.
    Raises `Diagnostic` for a program that does not get to its end otherwise.
    """
    result, own = Run(program), os.getpid()
    ready = SURROUNDINGS.streams
    with (
        contextlib.nullcontext(ready) if ready else _redirected() as streams,
        _as_main(program) as result.namespace,
        _warned() as shown,
    ):
        for section in program.sections:
            _Section(section, result, streams, shown).run()
            if result.raised:
                break
        if os.getpid() != own:
            _end_fork(0)
    return result


def _end_fork(code: object) -> NoReturn:
    """End a process that the program has forked, as Python ends it when it comes to the end of the program."""
    atexit._run_exitfuncs()
    if isinstance(code, str):
        print(code, file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code if isinstance(code, int) else code is not None)


class _Section:
    """A section while it runs: for each stream what came, with the line of the program."""

    def __init__(self, section: Section, result: Run, streams: Streams, shown: list[warnings.WarningMessage]) -> None:
        self.section, self.result, self.streams, self.shown = section, result, streams, shown
        self.pieces: tuple[list[tuple[bytes, int]], ...] = ([], [], [])
        self.process = os.getpid()

    def run(self) -> None:
        for statement in self.section.statements:
            SURROUNDINGS.at(statement.line)
            self.statement(statement)
            if self.result.raised:
                break
        for ending, pieces in zip(STREAMS, self.pieces, strict=True):
            self.keep(ending, [piece for piece in pieces if piece[0]])

    def statement(self, statement: Statement) -> None:
        filters, modules = list(warnings.filters), len(sys.modules)
        try:
            exec(statement.code, self.result.namespace)
        except SystemExit as error:
            if os.getpid() != self.process:
                _end_fork(error.code)
            text = f"ends by sys.exit({error.code!r}), and nothing after it runs"
            raise Diagnostic(self.result.program.path, self.line_of(error, statement), text) from None
        except BaseException as error:
            if os.getpid() != self.process:
                traceback.print_exception(error)
                _end_fork(1)
            self.raised(error, statement)
        try:
            printed, said = self.streams.taken()
        except (OSError, ValueError) as error:
            full = getattr(error, "errno", None) == errno.EFBIG
            text = "prints more than a program may" if full else "closes stdout or stderr"
            raise Diagnostic(self.result.program.path, statement.line, text) from None
        self.pieces[0].append((printed, statement.line))
        self.warnings(statement)
        # Modules that are imported late, as torch does when it makes the first optimizer, add filters.
        if warnings.filters != filters and len(sys.modules) == modules:
            self.problem(statement.line, "leaves the warning filters changed")
        if said:
            first = said.decode(errors="backslashreplace").strip().split("\n")[0]
            self.problem(statement.line, f"writes to stderr, which no page shows: {first}")

    def raised(self, error: BaseException, statement: Statement) -> None:
        text = "".join(traceback.format_exception_only(error))
        self.pieces[2].append((text.encode(errors="backslashreplace"), self.line_of(error, statement)))
        below = error.__traceback__.tb_next if error.__traceback__ else None  # not the frame of this module
        self.result.trace = "".join(traceback.format_exception(type(error), error, below))
        self.result.raised = self.section.name

    def line_of(self, error: BaseException, statement: Statement) -> int:
        """The innermost line of the program in the traceback."""
        file = str(self.result.program.file)
        own = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == file]
        return own[-1] if own else statement.line

    def warnings(self, statement: Statement) -> None:
        for message in self.shown:
            text = f"{message.category.__name__}: {TRIGGERED.sub('', str(message.message))}\n"
            own = message.filename == str(self.result.program.file)
            self.pieces[1].append((text.encode(errors="backslashreplace"), message.lineno if own else statement.line))
        self.shown.clear()

    def keep(self, ending: str, pieces: list[tuple[bytes, int]]) -> None:
        data = b"".join(piece for piece, _ in pieces)
        if not data:
            return
        lines = tuple(line for piece, line in pieces for _ in range(piece.count(b"\n")))
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            text = data.decode(errors="backslashreplace")
            at = (*lines, pieces[-1][1])[data.count(b"\n", 0, error.start)]
            self.problem(at, f"prints the byte {data[error.start]:#04x}, which is not UTF-8")
        path = self.result.program.path
        self.result.problems += unprintable(text, path, lines or (pieces[-1][1],))
        self.result.entries[self.section.name + ending] = Printed(text, lines)

    def problem(self, line: int, text: str) -> None:
        self.result.problems.append(Diagnostic(self.result.program.path, line, text))
