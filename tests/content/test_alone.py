"""Every program does alone, as its reader runs it, what it does among the others."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from literate.project import Project
from literate.runner.program import Run, read_program, run
from literate.runner.state import guarded
from tests.conftest import ROOT

PROJECT = Project(ROOT, guard=guarded)
NAMES = sorted(file.relative_to(ROOT / "snippets").as_posix() for file in (ROOT / "snippets").rglob("*.py"))

# Imports torch once and forks for each program: what `python -I` does, without a second a program.
# The first optimizer and the first checkpoint of a process import torch._dynamo, which takes as long again.
SERVER = """
import json, os, runpy, sys
import torch, torch._dynamo

for path in sys.stdin.read().split():
    out, write_out = os.pipe()
    err, write_err = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(write_out, 1)
        os.dup2(write_err, 2)
        for handle in (out, err, write_out, write_err):
            os.close(handle)
        status = 0
        try:
            runpy.run_path(path, run_name="__main__")
        except BaseException:
            sys.excepthook(*sys.exc_info())
            status = 1
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    os.close(write_out)
    os.close(write_err)
    with os.fdopen(out) as one, os.fdopen(err) as two:
        texts = one.read(), two.read()
    os.waitpid(child, 0)
    print(json.dumps([path, *texts]), flush=True)  # a fork would print it again
"""


def _stream(result: Run, ending: str) -> str:
    names = [section.name + ending for section in result.program.sections]
    return "".join(result.entries[name].text for name in names if name in result.entries)


def _is_alone(result: Run, out: str, err: str) -> None:
    """Hold what a program wrote to stdout and stderr against its run among the others."""
    assert out == _stream(result, "")
    for line in _stream(result, "-warning").splitlines():
        assert line in err
    assert err.rstrip().endswith(_stream(result, "-error").rstrip())
    if not _stream(result, "-error") and not _stream(result, "-warning"):
        assert err == ""


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """What each program writes when it is run by `python -I` in an empty folder."""
    paths = [str(ROOT / "snippets" / name) for name in NAMES]
    folder = tmp_path_factory.mktemp("alone")
    command = [sys.executable, "-I", "-c", SERVER]
    done = subprocess.run(command, input="\n".join(paths), cwd=folder, capture_output=True, text=True, check=True)
    assert list(folder.iterdir()) == []
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(path).relative_to(ROOT / "snippets").as_posix(): (out, err) for path, out, err in answers}


@pytest.mark.parametrize("name", NAMES)
def test_a_program_prints_the_same_alone(alone, name):
    _is_alone(PROJECT.run(name), *alone[name])


@pytest.mark.parametrize(
    "name",
    [
        "backward/scalar/scalar.py",
        "backward/graph-lifetime/graph-lifetime.py",
        "requires-grad/leaf-and-non-leaf/leaf.py",
    ],
)
def test_a_program_prints_the_same_under_python(tmp_path, name):
    """The same without the fork: output, error, warning."""
    command = [sys.executable, "-I", str(ROOT / "snippets" / name)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    _is_alone(PROJECT.run(name), done.stdout, done.stderr)


@pytest.mark.parametrize("seed", [1, 20261124])
def test_neither_the_outside_seed_nor_the_order_matters(seed):
    order = random.Random(seed).sample(NAMES, len(NAMES))
    for name in order:
        known = PROJECT.program(name)
        program = read_program(known.file, known.path)  # anew: Dynamo keeps what it compiled with the code it read
        with guarded(program, seed) as left:
            again = run(program)
        assert not left and not again.problems
        texts = {entry: printed.text for entry, printed in again.entries.items()}
        assert texts == {entry: printed.text for entry, printed in PROJECT.run(name).entries.items()}, program.path
