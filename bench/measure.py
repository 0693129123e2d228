"""Time and memory of one command, with all that it starts."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

INTERVAL = 0.1
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Cost:
    """What a run took.

    Seconds on the wall clock; seconds of the processor, in user and system mode, of the process and of
    every process below it; bytes held at the worst moment by all of them.
    """

    seconds: float
    processor: float
    peak: int = 0


def nothing() -> None:
    """Prepare nothing."""


@dataclass(frozen=True)
class Command:
    """A command to measure, the folder it runs in, and what is done before, unmeasured."""

    words: Sequence[str]
    folder: Path
    before: Callable[[], object] = nothing


def environment() -> dict[str, str]:
    """The environment of every run: as it is, but with Python's cache of compiled modules on."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    return kept | {"PYDEVD_DISABLE_FILE_VALIDATION": "1", "NO_MKDOCS_2_WARNING": "1"}


def measure(command: Command) -> Cost:
    """Run `command`, which must succeed, and measure it."""
    command.before()
    before, start = _of_children(), time.perf_counter()
    process = subprocess.Popen(
        command.words, cwd=command.folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    peaks = [0]
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks), daemon=True)
    watcher.start()
    assert process.stdout
    output = process.stdout.read()
    process.wait()
    seconds = time.perf_counter() - start
    watcher.join()
    if process.returncode:
        raise SystemExit(f"{' '.join(command.words)} failed:\n{output.decode()[-4000:]}")
    # Not ru_maxrss, in which a child begins with the memory of its parent.
    return Cost(seconds, _of_children() - before, peaks[0])


def _of_children() -> float:
    """Processor seconds of the processes that have ended below this one: a parent that waits for a child adds it."""
    times = os.times()
    return times.children_user + times.children_system


def _watch(pid: int, peaks: list[int]) -> None:
    """Keep the largest sum of the memory of the process and its children."""
    try:
        root = psutil.Process(pid)
        while root.is_running() and root.status() != psutil.STATUS_ZOMBIE:
            peaks.append(_sum([root, *root.children(recursive=True)]))
            peaks[:] = [max(peaks)]
            time.sleep(INTERVAL)
    except psutil.NoSuchProcess:
        pass


def _sum(processes: list[psutil.Process]) -> int:
    total = 0
    for process in processes:
        try:
            total += process.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return total


def rounds(commands: dict[str, Command], count: int, say: Callable[[str], None]) -> dict[str, Cost]:
    """The medians of `count` rounds, in each of which every command runs once."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for number in range(count):
        for name, command in commands.items():
            cost = measure(command)
            costs[name].append(cost)
            told = f"{cost.seconds:.2f} s, {cost.processor:.2f} s of the processor, {cost.peak / 1e6:.0f} MB"
            say(f"round {number + 1} of {count}: {name}: {told}")
    return {name: middle(found) for name, found in costs.items()}


def middle(costs: list[Cost]) -> Cost:
    """The medians of several runs of one command."""
    return Cost(
        median(each.seconds for each in costs),
        median(each.processor for each in costs),
        int(median(each.peak for each in costs)),
    )
