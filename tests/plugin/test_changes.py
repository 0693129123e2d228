"""A new version of torch: a change is told once with its count, and an update says what to read again."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable

import pytest

from tests.conftest import ROOT
from tests.tiny import Outcome, card, figure, section

WORDING = {"docs/page.md": "".join(card(f"p{n}.py:one") + "\n" + figure(f"p{n}.out:one") + "\n" for n in range(4))}
for n in range(4):
    WORDING[f"snippets/p{n}.py"] = section("one", f'print("shape", [{n}], "is wrong")')
    WORDING[f"snippets/p{n}.out"] = section("one", f"shape [{n}] is bad")


def test_a_change_in_many_claims_is_told_once_with_its_count(tiny_pytest: Callable[..., Outcome]) -> None:
    result = tiny_pytest(WORDING)
    assert list(result.items.values()).count("failed") == 8
    told = list(result.failures.values())
    assert sum("-shape" in each for each in told) == 1
    assert sum("the change is that of docs/page.md:5" in each for each in told) == 7
    assert "8 claims change alike, in 5 files: docs/page.md, snippets/p0.py" in result.text


def test_an_update_says_where_a_changed_output_is_shown(tiny_pytest: Callable[..., Outcome]) -> None:
    result = tiny_pytest(WORDING, "--update-outputs", "-k", "p1.py")
    lines = result.text.split("\n")
    at = lines.index("updated snippets/p1.out")
    assert lines[at + 1] == "    shown at docs/page.md:13: read the sentences around it"
    assert [line for line in lines if line.startswith("updated ")] == ["updated snippets/p1.out"]


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_the_claims_run_against_another_torch_in_an_environment_of_its_own() -> None:
    alone = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    command = ["make", "--dry-run", "against", "TORCH=9.9.9"]
    run = subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, text=True, check=True)
    other = ".cache/torch-9.9.9"
    assert f"sed 's/^torch==[^ ]*/torch==9.9.9/' requirements.txt > {other}/requirements.txt" in run.stdout
    assert f"{other}/bin/python -m pytest docs snippets" in run.stdout
    asked = subprocess.run(["make", "against"], cwd=ROOT, env=alone, capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stdout) == (2, "say which: make against TORCH=2.14.1\n")
