"""What a program may not leave behind: the state that PyTorch and Python keep for a process."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch

from literate.problem import Problem
from literate.program import Program


@dataclass(frozen=True)
class Setting:
    """One piece of state: how it is called, read and put back."""

    name: str
    read: Callable[[], Any]
    restore: Callable[[Any], object]


def _environment() -> dict[str, str]:
    """The environment, but for what torch sets for itself when it makes the first optimizer."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("TORCHINDUCTOR_", "TRITON_"))}


def _restore_environment(value: dict[str, str]) -> None:
    for name in _environment().keys() - value.keys():
        del os.environ[name]
    os.environ.update(value)


SETTINGS: tuple[Setting, ...] = (
    Setting("grad mode", torch.is_grad_enabled, torch.set_grad_enabled),
    Setting("the default dtype", torch.get_default_dtype, torch.set_default_dtype),
    Setting("the default device", torch.get_default_device, torch.set_default_device),
    Setting("anomaly mode", torch.is_anomaly_enabled, torch.set_anomaly_enabled),
    Setting("deterministic algorithms", torch.are_deterministic_algorithms_enabled, torch.use_deterministic_algorithms),
    Setting("the number of threads", torch.get_num_threads, torch.set_num_threads),
    Setting("the environment", _environment, _restore_environment),
    Setting("the working folder", os.getcwd, os.chdir),
)


@contextmanager
def guarded(program: Program, seed: int = 0) -> Iterator[list[Problem]]:
    """Run the body under the outside seed `seed`; what it yields then names the state left changed.

    The state is put back, so that one program cannot spoil the next.
    """
    left: list[Problem] = []
    before = [setting.read() for setting in SETTINGS]
    threads = set(threading.enumerate())
    always = torch.is_warn_always_enabled()
    torch.set_warn_always(True)  # else a warning appears only in the first program of a process
    torch.manual_seed(seed)
    random.seed(seed)
    try:
        yield left
    finally:
        torch.set_warn_always(always)
        for setting, value in zip(SETTINGS, before, strict=True):
            if setting.read() != value:
                left.append(Problem(program.path, 1, f"leaves {setting.name} changed"))
                setting.restore(value)
        for thread in set(threading.enumerate()) - threads:
            left.append(Problem(program.path, 1, f"leaves a thread running: {thread.name}"))
