"""Time and memory of one command, children included."""

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
    """What a run took: seconds on the wall clock, and bytes held at the worst moment by all its processes."""

    seconds: float
    peak: int


@dataclass(frozen=True)
class Command:
    """A command to measure, and the folder it runs in."""

    words: Sequence[str]
    folder: Path


def environment() -> dict[str, str]:
    """The environment of every run: as it is, but with Python's cache of compiled modules on."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    return kept | {"PYDEVD_DISABLE_FILE_VALIDATION": "1"}


def measure(command: Command) -> Cost:
    """Run `command`, which must succeed, and measure it."""
    start = time.perf_counter()
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
    return Cost(seconds, peaks[0])  # not ru_maxrss, in which a child begins with the memory of its parent


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
    """The medians of `count` rounds, in each of which every command runs once; one round before them warms up."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for number in range(count + 1):
        for name, command in commands.items():
            cost = measure(command)
            say(f"round {number} of {count}: {name}: {cost.seconds:.2f} s, {cost.peak / 1e6:.0f} MB")
            if number:
                costs[name].append(cost)
    return {
        name: Cost(median(each.seconds for each in found), int(median(each.peak for each in found)))
        for name, found in costs.items()
    }
