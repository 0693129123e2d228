"""Whether a program frees its wrappers before it ends their process group, on which they would hang at the exit."""

from __future__ import annotations

from typing import Any
from unittest import mock
from weakref import WeakSet

import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

from literate.runner.execution import run
from literate.runner.program import Program

HELD = "tests.content.wrappers:held"
"""What runs a program and finds out, in its own process and those that it forks."""


class StillHeldError(Exception):
    """A group ends, and something still holds a wrapper."""


def held(program: Program) -> tuple[int, str]:
    """How many wrappers the program makes in its own process, and the traceback if one outlives its group."""
    made: WeakSet[Any] = WeakSet()
    count = 0
    begin, end = DistributedDataParallel.__init__, dist.destroy_process_group

    def noted(self: Any, *args: Any, **kwargs: Any) -> None:
        nonlocal count
        count += 1
        made.add(self)
        begin(self, *args, **kwargs)

    def checked(*args: Any, **kwargs: Any) -> None:
        alive = len(made)
        end(*args, **kwargs)
        if alive:
            raise StillHeldError(f"{alive} wrappers outlive their group")

    with (
        mock.patch.object(DistributedDataParallel, "__init__", noted),
        mock.patch.object(dist, "destroy_process_group", checked),
    ):
        trace = run(program).trace
    return count, trace if StillHeldError.__name__ in trace else ""
