"""A run of a program under observation: what its operations and its backward passes did.

A program that prints anything else under observation is refused (see `Project.picture`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from literate.diagnostic import Diagnostic
from literate.graphs.backward import BackwardRecord
from literate.graphs.build import PictureBuilder
from literate.graphs.fold import folded
from literate.graphs.forward import ForwardRecord, OperationMode
from literate.graphs.picture import Picture
from literate.runner.execution import run
from literate.runner.program import Program
from literate.runner.run import Printed, Run


@dataclass(frozen=True)
class Recording:
    """A run, and what was seen of it."""

    program: Program
    run: Run
    forward: ForwardRecord
    backward: BackwardRecord

    def picture(self, variables: tuple[str, ...], name: str) -> Picture:
        """The graph of the variables at the end of the program, called `name` in the picture.

        Repeated parts of a large graph are folded. Raises `Diagnostic` if there is nothing to draw, or too much.
        """
        return folded(self.whole(variables, name), self.program.path)

    def whole(self, variables: tuple[str, ...], name: str) -> Picture:
        """The same, with every node of its own. Raises `Diagnostic` if there is nothing to draw."""
        builder = PictureBuilder(self.program, self.run.namespace, self.forward, self.backward)
        return builder.picture(variables, name)


def record(program: Program) -> Recording:
    """Run the program once, observed."""
    forward = ForwardRecord(str(program.file))
    backward = BackwardRecord(forward)

    def mode() -> OperationMode:
        return OperationMode(forward)

    with backward.engine(), _threads(mode), mode():
        result = run(program)
    return Recording(program, result, forward, backward)


def pictures(
    program: Program, name: str, wanted: list[tuple[str, ...]]
) -> tuple[dict[str, Printed], dict[tuple[str, ...], Picture | Diagnostic]]:
    """What the program printed while it was recorded, and the graph of each of the wanted tuples of variables."""
    recording = record(program)
    found: dict[tuple[str, ...], Picture | Diagnostic] = {}
    for variables in wanted:
        try:
            found[variables] = recording.picture(variables, name)
        except Diagnostic as problem:
            found[variables] = problem
    return recording.run.entries, found


@contextmanager
def _threads(mode: Callable[[], OperationMode]) -> Iterator[None]:
    """Give every thread that the program starts a mode of its own: a dispatch mode holds in its thread alone."""
    original = threading.Thread._bootstrap  # type: ignore[attr-defined]  # not in the stubs

    def observed(thread: threading.Thread) -> None:
        with mode():
            original(thread)

    threading.Thread._bootstrap = observed  # type: ignore[attr-defined]
    try:
        yield
    finally:
        threading.Thread._bootstrap = original  # type: ignore[attr-defined]
