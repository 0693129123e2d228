"""Runs programs, each in a process of its own, as many at a time as there are cores."""

from __future__ import annotations

import atexit
import contextlib
import os
import pickle
import re
import signal
import subprocess
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from literate.diagnostic import Diagnostic
from literate.runner.child import ROOT, Job, Limits
from literate.runner.environment import environment
from literate.runner.parent import HEAD
from literate.runner.program import Program
from literate.runner.run import Run

IMPORTED = re.compile(r"^(?:import|from) ((?:torch|numpy|matplotlib)(?:\.\w+)*)", re.MULTILINE)
LATE = {
    "torch._dynamo": re.compile(r"\boptim\b|\bcheckpoint\b|\bcompile\b|\bDistributedDataParallel\b"),
    "torch._decomp.decompositions_for_jvp": re.compile(r"jvp|jacfwd|forward_ad|hessian|linearize|forward-mode"),
    "torch._inductor.lowering": re.compile(r"\btorch\.compile\(|@torch\.compile\b|\bopcheck\b"),
}
"""What torch loads at the first use of what matches: its compiler takes two seconds, its forward rules a seventh."""
SELDOM = re.compile(rf"{LATE['torch._inductor.lowering'].pattern}|\bmatplotlib\b")
"""What few programs use and takes long to load: they run after the others, whose forks it would make dearer."""

START = (
    "import sys; sys.path[0] = {root!r}; from literate.runner.parent import main; "
    "del sys.path[0]; main({place!r}, {slots})"
)


class Pool:
    """Programs are handed in ahead, and their answers come when they are asked for."""

    def __init__(self, slots: int | None = None, limits: Limits | None = None) -> None:
        self.slots = slots or cores()
        self.limits = limits or Limits()
        self.warmed: set[str] = set()
        self.jobs: dict[int, Job] = {}
        self.answers: dict[int, tuple[bytes, int, bytes]] = {}
        self.process: subprocess.Popen[bytes] | None = None
        self.number = 0

    def warm(self, *programs: Program) -> None:
        """Import what the programs import, before they run and after those that were handed in already."""
        found = {name for program in programs for name in IMPORTED.findall(program.source)}
        if "torch" in {name.split(".")[0] for name in found}:
            found |= {"torch", "numpy"}
            found |= {name for name, use in LATE.items() if any(use.search(each.source) for each in programs)}
        new = found - self.warmed
        if new:
            self.warmed |= new
            self._send(b"w", 0, 0, pickle.dumps(sorted(new)))

    def submit(
        self, program: Program, call: str = "", *arguments: Any, seed: int | None = None, limits: Limits | None = None
    ) -> int:
        """Hand in a program; the number is for `answer`. See `Job` for `call`."""
        self.warm(program)
        self.number += 1
        job = self.jobs[self.number] = Job(program, call, arguments, seed, limits or self.limits)
        self._send(b"j", self.number, job.limits.wall, pickle.dumps(job))
        return self.number

    def answer(self, number: int) -> Any:
        """What the job gave. Raises `Diagnostic` if the program did not come to its end."""
        while number not in self.answers:
            self._receive()
        kind, status, body = self.answers.pop(number)
        job = self.jobs.pop(number)
        path = job.program.path
        if kind == b"e":
            raise Diagnostic(path, int.from_bytes(body, "little"), _ending(status, job.limits))
        word, told = pickle.loads(body)
        if word == "refused":
            raise told
        if word == "failed":
            raise RuntimeError(f"{path}: the machine failed\n{told}")
        return told

    def run(self, program: Program, seed: int | None = None, limits: Limits | None = None) -> Run:
        """Run a program. Raises `Diagnostic` if it does not come to its end."""
        return self.ran(self.submit(program, seed=seed, limits=limits))

    def ran(self, number: int) -> Run:
        """The run of a program that was handed in without a call."""
        program = self.jobs[number].program
        result: Run = self.answer(number)
        result.program = program
        return result

    def call(self, program: Program, call: str, *arguments: Any) -> Any:
        """What a function gives in the process of the program, see `Job`."""
        return self.answer(self.submit(program, call, *arguments))

    def close(self) -> None:
        """End every process."""
        if self.process is None:
            return
        process, self.process = self.process, None
        self.outgoing.put(None)
        self.sender.join()
        process.wait()
        assert process.stdout
        process.stdout.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self.process is None:
            place = Path(tempfile.mkdtemp(prefix="programs-"))
            self.process = subprocess.Popen(
                [sys.executable, "-s", "-c", START.format(root=ROOT, place=str(place), slots=self.slots)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=place,
                env=environment(place),
                start_new_session=True,
            )
            self.outgoing: SimpleQueue[bytes | None] = SimpleQueue()
            self.sender = threading.Thread(target=_pump, args=(self.process, self.outgoing), daemon=True)
            self.sender.start()
            atexit.register(self.close)
        return self.process

    def _send(self, kind: bytes, number: int, figure: int, body: bytes) -> None:
        self._started()
        self.outgoing.put(HEAD.pack(kind, number, figure, len(body)) + body)

    def _receive(self) -> None:
        """Read one answer."""
        stream = self._started().stdout
        assert stream
        head = stream.read(HEAD.size)
        if len(head) < HEAD.size:
            raise RuntimeError("the process that runs programs has ended")
        kind, number, figure, size = HEAD.unpack(head)
        self.answers[number] = kind, figure, stream.read(size)


def _pump(process: subprocess.Popen[bytes], frames: SimpleQueue[bytes | None]) -> None:
    """Write frames to the process, however slowly it reads, and close its input at the end."""
    assert process.stdin
    with contextlib.suppress(BrokenPipeError):
        while (frame := frames.get()) is not None:
            process.stdin.write(frame)
            process.stdin.flush()
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()


def _ending(status: int, limits: Limits) -> str:
    """How a program ended that gave no answer."""
    if status < 0:
        return f"does not end within {-status} seconds: what does this line wait for?"
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == getattr(signal, "SIGXCPU", None):
            return f"takes more than {limits.processor} seconds on the processor: does this line come to its end?"
        return f"is ended by {signal.Signals(number).name} while this line runs"
    return f"ends by os._exit({os.waitstatus_to_exitcode(status)}), so nothing after it runs"


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def shared() -> Pool:
    """The pool of this process."""
    return Pool()
