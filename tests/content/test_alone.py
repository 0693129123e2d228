"""Every program does under `python program.py` what it does in the runner's children.

A fresh interpreter takes two seconds, so the test takes a sample, drawn by `--seed`. All programs:
`pytest --alone tests/content/test_alone.py`. The interpreter has another time zone, terminal, language,
hash, number of threads and outside seed than the children: nothing on a page may depend on them.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from literate.claims.plot import changed, stored
from literate.project import Project
from literate.runner.child import plot_name
from literate.runner.pool import cores
from literate.runner.run import Run
from tests.conftest import ROOT

PROJECT = Project(ROOT)
NAMES = sorted(PROJECT.program_name(file) for file in (ROOT / "snippets").rglob("*.py"))
ALWAYS = (
    "backward/scalar/scalar.py",
    "backward/graph-lifetime/graph-lifetime.py",
    "requires-grad/leaf-and-non-leaf/leaf.py",
    "path/slope/tangent.py",
)
"""An output, an error, a warning and a plot."""
SAMPLE = 5
OUTSIDE = {
    "COLUMNS": "133",
    "HOME": "/nonexistent",
    "LANG": "C.UTF-8",
    "OMP_NUM_THREADS": "2",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TZ": "Asia/Kolkata",
}


def chosen(option: argparse.Namespace) -> list[str]:
    """The programs to run in fresh interpreters."""
    if option.alone:
        return NAMES
    return list(dict.fromkeys([*ALWAYS, *random.Random(option.seed).sample(NAMES, SAMPLE)]))


@dataclass(frozen=True)
class Told:
    """What a program left under `python`: what it wrote to stdout and to stderr, and its plot."""

    out: str
    err: str
    plot: str | None


def _alone(name: str, folder: Path) -> Told:
    """What the program leaves under `python`; a file that is not its plot is refused."""
    home = folder / name.replace("/", "-")
    home.mkdir()
    environment = OUTSIDE | {"PATH": os.environ["PATH"], "MPLCONFIGDIR": str(folder)}
    command = [sys.executable, "-s", str(ROOT / "snippets" / name)]
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)
    plot = home / plot_name(PROJECT.program(name))
    assert set(home.iterdir()) <= {plot}, name
    return Told(done.stdout, done.stderr, plot.read_text(encoding="utf-8") if plot.exists() else None)


def _stream(result: Run, ending: str) -> str:
    names = [section.name + ending for section in result.program.sections]
    return "".join(result.entries[name].text for name in names if name in result.entries)


RANK = re.compile(r"^\[rank\d+\]: ", re.MULTILINE)
"""What torch puts before each line of a traceback once a process group has been made."""


def differences(name: str, told: Told) -> list[str]:
    """How what a program left under `python` differs from its run in the runner."""
    result = PROJECT.run(name)
    out, err = _stream(result, ""), RANK.sub("", told.err)
    warned, raised = _stream(result, "-warning"), _stream(result, "-error")
    found = [] if told.out == out else [f"{name}: prints {told.out!r}, and in the runner {out!r}"]
    found += [f"{name}: does not warn {line!r}" for line in warned.splitlines() if line not in err]
    if not err.rstrip().endswith(raised.rstrip()):
        found.append(f"{name}: does not end with {raised!r}: {err!r}")
    if err and not warned and not raised:
        found.append(f"{name}: writes to stderr {err!r}")
    if line := changed(*(stored(plot, name) if plot else "" for plot in (result.plot, told.plot))):
        found.append(f"{name}: saves another plot: {line}")
    return found


def test_a_program_does_the_same_under_python(tmp_path: Path, pytestconfig: pytest.Config):
    names = chosen(pytestconfig.option)
    PROJECT.ahead(names, [])
    with ThreadPoolExecutor(cores()) as threads:
        told = list(threads.map(lambda name: _alone(name, tmp_path), names))
    assert [each for name, left in zip(names, told, strict=True) for each in differences(name, left)] == []


def printed(result: Run) -> dict[str, str]:
    """What each section printed. At which line the program stands while a thread of its own prints is chance."""
    return {name: each.text for name, each in result.entries.items()}


@pytest.mark.parametrize("seed", [1, 20261124])
def test_the_outside_seed_does_not_matter(seed: int, pytestconfig: pytest.Config):
    names = NAMES if pytestconfig.option.alone else random.Random(seed).sample(NAMES, 40 * SAMPLE)
    PROJECT.ahead(names, [])
    numbers = {name: PROJECT.pool.submit(PROJECT.program(name), seed=seed) for name in names}
    for name, number in numbers.items():
        again = PROJECT.pool.ran(number)
        assert not again.problems
        assert printed(again) == printed(PROJECT.run(name)), name
