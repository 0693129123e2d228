"""The warm parent: a process that imports what most programs import, and forks a child for each program.

It is no child of a fork of pytest's process, so its modules are those of `python program.py`. Frames
come in on the descriptor `commands` and go out on `answers`; see literate/runner/pool.py for both ends.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import pickle
import select
import shutil
import signal
import struct
import sys
import time
import warnings
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from literate.runner import child
from literate.runner.environment import ADOPTS_ORPHANS, prctl, settle
from literate.runner.slot import Slot
from literate.runner.state import Before

HEAD = struct.Struct("<cqqI")
"""Of a frame: its kind, the number of the job, a figure that depends on the kind, and how many bytes follow."""


@dataclass
class Running:
    """A child at work."""

    number: int
    slot: Slot
    deadline: float
    wall: int


@dataclass
class Parent:
    """The state of the warm parent."""

    commands: int
    answers: int
    free: list[Slot]
    waiting: deque[tuple[bytes, int, int, bytes]] = field(default_factory=deque)
    running: dict[int, Running] = field(default_factory=dict)
    incoming: bytearray = field(default_factory=bytearray)
    outgoing: bytearray = field(default_factory=bytearray)
    before: Before = field(default_factory=Before)
    open: bool = True

    def loop(self) -> None:
        """Serve until the other end closes."""
        wake, woken = os.pipe()
        for end in (wake, woken, self.commands, self.answers):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(woken, warn_on_full_buffer=False)
        self.own = (wake, woken, self.commands, self.answers)
        while self.open:
            while self.waiting and self.free:
                kind, number, figure, body = self.waiting.popleft()
                if kind == b"w":
                    self.warm(pickle.loads(body))
                else:
                    self.start(number, figure, body)
            ready, _, _ = select.select(
                [self.commands, wake], [self.answers] if self.outgoing else [], [], self.patience()
            )
            if wake in ready:
                os.read(wake, 4096)
            if self.commands in ready:
                self.receive()
            self.reap()
            self.send()

    def patience(self) -> float | None:
        """Seconds to the next deadline."""
        if not self.running:
            return None
        return max(0.0, min(each.deadline for each in self.running.values()) - time.monotonic())

    def receive(self) -> None:
        """Read frames: `w` names modules to import, `j` is a job, whose figure is its limit in seconds."""
        with contextlib.suppress(BlockingIOError):
            while True:
                data = os.read(self.commands, 2**20)
                if not data:
                    self.open = False
                    return
                self.incoming += data
        at = 0
        while len(self.incoming) - at >= HEAD.size:
            kind, number, figure, size = HEAD.unpack_from(self.incoming, at)
            if len(self.incoming) - at - HEAD.size < size:
                break
            body = bytes(self.incoming[at + HEAD.size : at + HEAD.size + size])
            at += HEAD.size + size
            self.waiting.append((kind, number, figure, body))
        del self.incoming[:at]

    def warm(self, modules: list[str]) -> None:
        """Import the modules, and keep Python's search for cycles out of them; it would copy their pages."""
        new = [each for each in modules if each not in sys.modules]
        for each in new:
            with contextlib.suppress(ImportError), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # no program would be the one that gave them
                importlib.import_module(each)
        if new:
            _rehearse("torch" in new)
            gc.collect()
            gc.freeze()
            self.before = Before()

    def start(self, number: int, wall: int, body: bytes) -> None:
        """Fork a child for a job."""
        slot = self.free.pop()
        slot.clean()
        process = os.fork()
        if process == 0:
            try:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for end in self.own:
                    os.close(end)
                for other in (*self.free, *(each.slot for each in self.running.values())):
                    other.close()
                child.begin(slot)
                child.serve(slot, pickle.loads(body), self.before)
            finally:
                os._exit(70)
        self.running[process] = Running(number, slot, time.monotonic() + wall, wall)

    def reap(self) -> None:
        """Answer for the children that have ended, and end those that take too long."""
        for process, each in list(self.running.items()):
            late = time.monotonic() >= each.deadline
            if late:
                _kill(process)
            ended, status = os.waitpid(process, 0 if late else os.WNOHANG)
            if not ended:
                continue
            _kill_group(process)
            del self.running[process]
            self.end_orphans()
            body = each.slot.answered()
            if late:
                body = b""
                status = -each.wall
            self.outgoing += HEAD.pack(b"a" if body else b"e", each.number, status, len(body) or 8)
            self.outgoing += body or each.slot.at_line().to_bytes(8, "little")
            self.free.append(each.slot)

    def end_orphans(self) -> None:
        """End what a child has started and left behind: this process is the parent of such processes (Linux)."""
        try:
            known = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        except OSError:
            return
        for process in {int(each) for each in known} - self.running.keys():
            _kill(process)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process, 0)

    def send(self) -> None:
        """Write as much as the other end takes."""
        with contextlib.suppress(BlockingIOError):
            while self.outgoing:
                written = os.write(self.answers, self.outgoing[: 2**16])
                del self.outgoing[:written]

    def end(self) -> None:
        """Kill every child."""
        for process in self.running:
            _kill(process)
            _kill_group(process)
            os.waitpid(process, 0)
        self.running.clear()
        self.end_orphans()


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(process, signal.SIGKILL)


def _kill_group(process: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process, signal.SIGKILL)


def _rehearse(torch_is_new: bool) -> None:
    """Let torch do once what it does at its first use, so that no child has to."""
    if torch_is_new and "torch" in sys.modules:
        torch = sys.modules["torch"]
        torch.set_num_threads(1)
        x = torch.ones(2, requires_grad=True)
        (x * x).sum().backward()
        repr(x.grad)


def main(place: str, slots: int) -> None:
    """Serve the process that started this one, in the empty folder `place`, which goes at the end."""
    commands, answers = settle()
    prctl(ADOPTS_ORPHANS, 1)
    child.limit({"DATA": child.MEMORY, "FSIZE": child.FILE, "CORE": 0})
    parent = Parent(commands, answers, [Slot.opened(Path(place) / str(number)) for number in range(slots)])
    try:
        with contextlib.suppress(BrokenPipeError):
            parent.loop()
    finally:
        parent.end()
        shutil.rmtree(place, ignore_errors=True)
