"""Every line of a program runs, or its section raises: a line that never runs may say anything."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from literate.project import Project
from literate.runner.program import read_whole
from tests.conftest import ROOT
from tests.content.lines import REASONS, UNRUN, never_run

PROJECT = Project(ROOT)
NAMES = sorted(PROJECT.program_name(file) for file in (ROOT / "snippets").rglob("*.py"))
SAMPLE = 100
"""Beside those with a reason; all programs with `--whole`."""


def test_every_line_of_a_program_runs(pytestconfig: pytest.Config) -> None:
    option = pytestconfig.option
    sample = random.Random(option.seed).sample(NAMES, SAMPLE)
    names = NAMES if option.whole else sorted({*REASONS, *sample})
    handed = {name: PROJECT.pool.submit(PROJECT.program(name), UNRUN) for name in names}
    found = {name: PROJECT.pool.answer(number) for name, number in handed.items()}
    told = [each for name, lines in found.items() for each in never_run(PROJECT.program(name), name, lines)]
    assert not told, "\n" + "\n".join(told)
    assert REASONS.keys() <= found.keys()
    assert [name for name, (count, _) in REASONS.items() if len(found[name]) != count] == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("x = 1\nif x:\n    x = 2\nelse:\n    x = 3\n", [5]),
        ("def f():\n    return 1\n\n\nf()\n", []),
        ("def f():\n    return 1\n", [2]),
        ("for _ in []:\n    print(1)\n", [2]),
        ("try:\n    x = 1\nexcept ValueError:\n    x = 2\n", [4]),
        ("def f():\n    raise ValueError\n    return 1\n\n\ntry:\n    f()\nexcept ValueError:\n    pass\n", [3]),
        ("x = [\n    1,\n    2,\n]\n", []),
        ("import threading\n\n\ndef f():\n    print(1)\n\n\nt = threading.Thread(target=f)\nt.start()\nt.join()\n", []),
        ("class A:\n    def f(self):\n        return 1\n\n\nA().f()\n", []),
    ],
)
def test_a_line_that_never_runs_is_found(tmp_path: Path, text: str, lines: list[int]) -> None:
    file = tmp_path / "program.py"
    file.write_text(text)
    assert PROJECT.pool.call(read_whole(file, "program.py"), UNRUN) == lines
