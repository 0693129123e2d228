"""What happens in the process of one program: it is prepared, the program runs, and what was seen is answered."""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import os
import pickle
import random
import signal
import sys
import tempfile
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from literate.diagnostic import Diagnostic
from literate.runner.audit import Audit
from literate.runner.environment import DIES_WITH_PARENT, prctl
from literate.runner.execution import SURROUNDINGS, Streams, run
from literate.runner.program import Program
from literate.runner.run import Run
from literate.runner.slot import Slot
from literate.runner.state import Before

if os.name == "posix":
    import resource

ROOT = str(Path(__file__).parents[2])
"""Where this package lies, which need not be where a program finds modules."""


SHOWS = vars(warnings)["_showwarnmsg_impl"]
"""What writes a warning to stderr."""

KEPT: list[Any] = []
"""What this process does not free."""

MEMORY, FILE = 8 * 2**30, 2**26
"""How many bytes a program may hold, and write into one file."""


@dataclass(frozen=True)
class Limits:
    """How long one program may take: seconds on the processor, and seconds."""

    processor: int = 60
    wall: int = 900


@dataclass(frozen=True)
class Job:
    """A program to run, and what is done in its process.

    `call` is `module:function`; the function gets the program and `arguments`, and what it gives is
    answered. Without it the answer is the `Run`.
    """

    program: Program
    call: str = ""
    arguments: tuple[Any, ...] = ()
    seed: int | None = None
    """The outside seed; None takes what a fresh interpreter has."""
    limits: Limits = Limits()


def begin(slot: Slot) -> None:
    """Make this process one that nothing outlives, and that writes into the files of the slot."""
    if os.name == "posix":
        os.setsid()
    prctl(DIES_WITH_PARENT, signal.SIGKILL)
    os.dup2(slot.out, 1)
    os.dup2(slot.err, 2)


def serve(slot: Slot, job: Job, before: Before) -> NoReturn:
    """Do the job, answer, and end this process."""
    own = os.getpid()
    try:
        limit({"CPU": job.limits.processor})
        answer = pickle.dumps(_answer(slot, job, before))
        if os.getpid() == own:  # and this is no process that the program has forked
            os.write(slot.answer, answer)
    finally:
        os._exit(0)


def limit(limits: dict[str, int]) -> None:
    """Set limits of this process, by the names that the module resource has for them."""
    if os.name != "posix":
        return
    for name, value in limits.items():
        number = getattr(resource, f"RLIMIT_{name}")
        with contextlib.suppress(ValueError, OSError):  # what the system does not know
            resource.setrlimit(number, (value, resource.getrlimit(number)[1]))


def _answer(slot: Slot, job: Job, before: Before) -> tuple[str, Any]:
    """`done` and what the job gives, `refused` and a diagnostic, or `failed` and the traceback of this machine."""
    program = job.program
    os.chdir(slot.home)
    sys.argv = [str(program.file)]
    sys.path.insert(0, str(program.file.parent))
    _keep_exit_functions()
    tempfile.tempdir = str(slot.temporary)
    if job.seed is not None:
        _seed(job.seed)
    os.register_at_fork(after_in_child=_show_warnings)
    own_engine(sys.modules.get("torch"))
    before.start()
    audit = Audit(slot.home, plot_name(program), slot.temporary, Path(os.environ["HOME"]))
    try:
        streams = Streams(slot.out, slot.err)
        SURROUNDINGS.streams, SURROUNDINGS.at = streams, slot.at
        if job.call:
            return "done", _called(job)
        result = run(program)
        audit.on = False
        left = [*dict.fromkeys(audit.seen), *before.left(program.source, str(program.file))]
        processes = _processes()
        if not processes:  # which the interpreter would wait for at its exit
            left += _at_exit(result, streams)
        result.plot = _plot(slot.home / plot_name(program))
        left += [*processes, *_files(slot)]
        result.problems += [Diagnostic(program.path, 1, text) for text in left]
        result.namespace = {}
        return "done", result
    except Diagnostic as problem:
        return "refused", problem
    except BaseException:
        return "failed", traceback.format_exc()


def _keep_exit_functions() -> None:
    """Of the functions for the exit that imports have added keep the one that removes what processes shared.

    The others touch all that torch has loaded, which takes longer than most programs.
    """
    atexit._clear()
    if "multiprocessing.util" in sys.modules:
        atexit.register(sys.modules["multiprocessing.util"]._exit_function)


def own_engine(torch: Any) -> None:
    """Let autograd make its engine anew now, before the program has threads.

    A forked process does so at the first use of the engine, without a lock and without the interpreter's
    (`PythonEngine::get_python_engine` in torch/csrc/autograd/python_engine.cpp): of two threads that begin a
    backward pass at once, the second may free what the first has freed.
    """
    if torch:
        torch.autograd.Variable._execution_engine.is_checkpoint_valid()


def _called(job: Job) -> Any:
    module, _, name = job.call.partition(":")
    sys.path.append(ROOT)
    try:
        function = getattr(importlib.import_module(module), name)
    finally:
        sys.path.remove(ROOT)
    return function(job.program, *job.arguments)


def _seed(seed: int) -> None:
    """Give all generators an outside seed, which nothing on a page may depend on."""
    random.seed(seed)
    if "torch" in sys.modules:
        sys.modules["torch"].default_generator.manual_seed(seed)
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed(seed)


def plot_name(program: Program) -> str:
    """The one file that a program may save where it runs: a plot, by its own name."""
    return program.file.with_suffix(".svg").name


def _plot(file: Path) -> str | None:
    """The plot that the program saved, which is taken away."""
    if not file.is_file():
        return None
    text = file.read_text(encoding="utf-8", errors="replace")
    file.unlink()
    return text


def _files(slot: Slot) -> list[str]:
    left = {"file": slot.home, "temporary file": slot.temporary}
    return [f"leaves the {kind} {name} behind" for kind, folder in left.items() for name in sorted(os.listdir(folder))]


def _processes() -> list[str]:
    """Whether the program started a process, and did not wait for its end."""
    if os.name != "posix":
        return []
    spawning = sys.modules.get("multiprocessing.resource_tracker")
    if spawning and spawning._resource_tracker._pid:
        return ['starts another interpreter, which a fork need not: take multiprocessing.get_context("fork")']
    module = sys.modules.get("multiprocessing.process")
    names = sorted(each.name for each in module._children) if module else []
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return []
    return [": ".join(["leaves another process running", *names])]


def _show_warnings() -> None:
    """Let a process that the program has forked show its warnings: nothing takes them up from a list."""
    vars(warnings)["_showwarnmsg_impl"] = SHOWS


def _at_exit(result: Run, streams: Streams) -> list[str]:
    """What is written when the interpreter ends: by functions for the exit, and by objects when they go."""
    atexit._run_exitfuncs()
    namespace, result.namespace = result.namespace, {}
    # Freed after its process group, such a model joins the group's thread while it holds the interpreter's
    # lock, and the thread may be waiting for that lock to free the last reduction: neither would end.
    KEPT.extend(each for each in namespace.values() if type(each).__name__ == "DistributedDataParallel")
    for name in [name for name in namespace if not name.startswith("__")]:
        namespace[name] = None
    gc.collect()
    try:
        texts = streams.taken()
    except (OSError, ValueError):
        return []
    return [
        f"writes to {name} when it has ended: {_first(text)}"
        for name, text in zip(("stdout", "stderr"), texts, strict=True)
        if text
    ]


def _first(text: bytes) -> str:
    return text.decode(errors="backslashreplace").strip().split("\n")[0]
