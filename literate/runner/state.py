"""What a program may not leave behind: the state that PyTorch and Python keep for a process."""

from __future__ import annotations

import atexit
import operator
import os
import random
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch

from literate.diagnostic import Diagnostic
from literate.runner.program import Program


@dataclass(frozen=True)
class Setting:
    """One piece of state: how it is called, read and put back."""

    name: str
    read: Callable[[], Any]
    restore: Callable[[Any], object]
    same: Callable[[Any, Any], bool] = operator.eq


def _environment() -> dict[str, str]:
    """The environment, but for what torch sets for itself when it makes the first optimizer."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("TORCHINDUCTOR_", "TRITON_"))}


def _restore_environment(value: dict[str, str]) -> None:
    for name in _environment().keys() - value.keys():
        del os.environ[name]
    os.environ.update(value)


def _print_options() -> dict[str, Any]:
    """How torch prints tensors: what `torch.set_printoptions` changes."""
    return dict(vars(torch._tensor_str.PRINT_OPTS))


def _restore_print_options(value: dict[str, Any]) -> None:
    vars(torch._tensor_str.PRINT_OPTS).update(value)


def _tables_of_hooks() -> list[dict[int, Any]]:
    """The tables in which torch keeps the hooks that it calls for every module."""
    names = sorted(name for name in vars(torch.nn.modules.module) if name.startswith("_global_") and "hook" in name)
    found = [getattr(torch.nn.modules.module, name) for name in names]
    return [each for each in found if isinstance(each, dict)]


def _module_hooks() -> list[dict[int, Any]]:
    return [dict(each) for each in _tables_of_hooks()]


def _restore_module_hooks(value: list[dict[int, Any]]) -> None:
    for each, old in zip(_tables_of_hooks(), value, strict=True):
        each.clear()
        each.update(old)


SETTINGS: tuple[Setting, ...] = (
    Setting("grad mode", torch.is_grad_enabled, torch.set_grad_enabled),
    Setting("the default dtype", torch.get_default_dtype, torch.set_default_dtype),
    Setting("the default device", torch.get_default_device, torch.set_default_device),
    Setting("anomaly mode", torch.is_anomaly_enabled, torch.set_anomaly_enabled),
    Setting("the print options", _print_options, _restore_print_options),
    Setting("deterministic algorithms", torch.are_deterministic_algorithms_enabled, torch.use_deterministic_algorithms),
    Setting("the number of threads", torch.get_num_threads, torch.set_num_threads),
    Setting("torch's random numbers", torch.get_rng_state, torch.set_rng_state, torch.equal),
    Setting("Python's random numbers", random.getstate, random.setstate),
    Setting("the hooks of all modules", _module_hooks, _restore_module_hooks),
    Setting("the environment", _environment, _restore_environment),
    Setting("the working folder", os.getcwd, os.chdir),
)


@dataclass
class _Watch:
    """What the audit hook saw while a program ran; None of it outside of a run."""

    seen: list[str] | None = None


_WATCH = _Watch()
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Python's audit hook: note the files written and the sockets opened by a program."""
    if _WATCH.seen is None:
        return
    if event == "open":
        path, mode, flags = arguments
        writes = any(letter in mode for letter in "wax+") if mode else bool(flags & _WRITE_FLAGS)
        if writes and not str(path).endswith(".pyc") and "__pycache__" not in str(path):
            _WATCH.seen.append(f"writes the file {os.path.basename(str(path))}")
    elif event in {"socket.connect", "socket.bind", "socket.getaddrinfo"}:
        _WATCH.seen.append("opens a socket")
    elif event == "subprocess.Popen":
        _WATCH.seen.append("starts another process")


sys.addaudithook(_audit)


@contextmanager
def guarded(program: Program, seed: int = 0) -> Iterator[list[Diagnostic]]:
    """Run the body under the outside seed `seed`, in an empty working folder.

    What it yields then names the state that `program` left changed, the files it wrote and the
    sockets it opened. The state is put back, so that one program cannot spoil the next.
    """
    left: list[Diagnostic] = []
    folder = _scratch()
    home, drawn = os.getcwd(), (torch.get_rng_state(), random.getstate())
    always = torch.is_warn_always_enabled()
    os.chdir(folder)
    torch.set_warn_always(True)  # else a warning appears only in the first program of a process
    torch.default_generator.manual_seed(seed)  # the others take a traceback each, to seed a device that is not there
    random.seed(seed)
    before = [setting.read() for setting in SETTINGS]
    threads = set(threading.enumerate())
    _WATCH.seen = []
    try:
        yield left
    finally:
        seen, _WATCH.seen = _WATCH.seen, None
        for setting, value in zip(SETTINGS, before, strict=True):
            if not setting.same(setting.read(), value):
                seen.append(f"leaves {setting.name} changed")
                setting.restore(value)
        seen += [f"leaves a thread running: {thread.name}" for thread in set(threading.enumerate()) - threads]
        for name in os.listdir(folder):
            seen.append(f"leaves the file {name} behind")
            path = os.path.join(folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
        torch.set_warn_always(always)
        torch.set_rng_state(drawn[0])
        random.setstate(drawn[1])
        os.chdir(home)
        left += [Diagnostic(program.path, 1, text) for text in dict.fromkeys(seen)]


@cache
def _scratch() -> str:
    """The empty working folder of every program that this process runs."""
    folder = tempfile.mkdtemp(prefix="literate-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
