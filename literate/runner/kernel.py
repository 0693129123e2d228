"""The cells of a notebook, run in this process by the kernel that Jupyter runs them in."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from literate.diagnostic import Diagnostic
from literate.runner.execution import SURROUNDINGS, Streams, text_stream
from literate.runner.program import Program

Output = dict[str, Any]
"""An output as notebook files keep it."""

INLINE = "module://matplotlib_inline.backend_inline"
"""What draws the figures of Matplotlib in Jupyter."""
QUIET = {"status", "execute_input"}
"""Messages of the kernel that say nothing of what a cell gives."""
KEPT = {
    "stream": ("name", "text"),
    "display_data": ("data", "metadata"),
    "execute_result": ("data", "metadata", "execution_count"),
    "error": ("ename", "evalue", "traceback"),
}
"""For each message that is an output, what of it a notebook file keeps."""


def outputs(
    program: Program, cells: list[tuple[int, int, str]], raising: Collection[int] = (), traceback: str = "Context"
) -> list[list[Output]]:
    """What each of the cells gives; a cell is its number, the line where it stands, and its source.

    Called in the process of the program (see `Job`). Raises `Diagnostic` for a cell that raises, but for those
    whose numbers are in `raising`. `traceback` is one of IPython's modes: that of Jupyter reads the source around
    each frame, which takes half a minute when a recursion goes too deep.
    """
    os.environ["MPLBACKEND"] = INLINE  # as Jupyter's kernel sets it
    if "matplotlib" in sys.modules:
        sys.modules["matplotlib"].rcParams["backend"] = INLINE
    from ipykernel.inprocess.manager import InProcessKernelManager
    from traitlets.config import Config

    os.register_at_fork(after_in_child=_write_plainly)
    manager = InProcessKernelManager(
        config=Config({"HistoryManager": {"enabled": False}, "InteractiveShell": {"xmode": traceback}})
    )
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    _written()  # what the kernel says when it starts
    given = []
    for number, line, source in cells:
        SURROUNDINGS.at(line)
        messages = _messages(client, client.execute(source, allow_stdin=False))
        found = [*_outputs(messages, program.path, number, line, number in raising), *_written()]
        given.append(_joined(found))
    return given


def _write_plainly() -> None:
    """Let a process that a cell has forked write to the descriptors: the kernel that hears the cell is not in it."""
    sys.stdout, sys.stderr = text_stream(1), text_stream(2)


def _messages(client: Any, request: str) -> Iterator[Any]:
    """What the kernel says until it is idle again. It speaks from a thread of its own."""
    while True:
        message = client.get_iopub_msg()
        idle = message["content"].get("execution_state") == "idle"
        if idle and message["parent_header"].get("msg_id") == request:
            return
        yield message


def _outputs(messages: Iterable[Any], path: str, number: int, line: int, may_raise: bool) -> list[Output]:
    found = []
    for message in messages:
        kind, content = message["header"]["msg_type"], message["content"]
        if kind == "error" and not may_raise:
            text = f"cell {number} raises {content['ename']}: {content['evalue']}"
            raise Diagnostic(path, line, text.split("\n")[0])
        if kind in KEPT:
            found.append({"output_type": kind, **{name: content[name] for name in KEPT[kind]}})
        elif kind not in QUIET:
            raise Diagnostic(path, line, f"cell {number} gives a {kind}, which no page keeps")
    return found


def _written() -> list[Output]:
    """What the cell wrote to the descriptors 1 and 2 without Python, which Jupyter shows as well."""
    streams = SURROUNDINGS.streams
    assert isinstance(streams, Streams)
    texts = zip(("stdout", "stderr"), streams.taken(), strict=True)
    return [
        {"output_type": "stream", "name": name, "text": text.decode(errors="backslashreplace")}
        for name, text in texts
        if text
    ]


def _joined(outputs: list[Output]) -> list[Output]:
    """The outputs, with neighbours of one stream as one: the kernel sends what a cell prints in pieces."""
    joined: list[Output] = []
    for output in outputs:
        if joined and output["output_type"] == "stream" and joined[-1].get("name") == output["name"]:
            joined[-1]["text"] += output["text"]
        else:
            joined.append(output)
    return joined
