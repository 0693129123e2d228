"""A sample of `make mutate`, small enough for every run of the tests."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from literate.claims.output import read_claims
from tests.mutation.corpus import Corpus, Fault
from tests.mutation.faults import KINDS, plant
from tests.mutation.judge import Judge
from tests.mutation.tally import ROOT, SEED, TABLE, table

SAMPLE = 2


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    return Judge(Corpus.read(ROOT), tmp_path_factory.mktemp("copy"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_fault_is_caught(judge, kind):
    random = Random(f"{SEED} sample {kind}")
    planted = 0
    for _ in range(200):
        fault = plant(kind, judge.corpus, random)
        if fault is None or judge.changes_nothing(fault):
            continue
        assert judge.sees(fault), f"missed: {fault.path}: {fault.note}"
        planted += 1
        if planted == SAMPLE:
            return
    pytest.fail(f"found no place for {SAMPLE} faults")


def test_a_change_that_prints_nothing_else_is_no_fault_of_a_program_that_warns_once(judge):
    path = "snippets/tensors/joining/tensor.py"
    changed = judge.corpus.texts[path].replace("x**2", "x - 2")
    assert changed != judge.corpus.texts[path]
    assert judge.changes_nothing(Fault("program: operator", path, changed, ""))


def test_without_a_fault_nothing_is_seen(judge):
    """Otherwise anything would count as caught."""
    for path, text in judge.corpus.texts.items():
        assert judge.sees(Fault("none", path, text, "")) == []


def test_pytest_sees_what_the_judge_sees(judge, tmp_path):
    """The judge calls the checks itself, to be quick; here some of the same faults go through pytest."""
    judge.corpus.lay_out(tmp_path)
    assert _pytest(tmp_path).returncode == 0
    random = Random(f"{SEED} pytest")
    for kind in (
        "output: digit",
        "sentence: stale value where it stands",
        "page: output removed",
        "program: operator",
        "picture: gradient",
    ):
        fault = None
        while fault is None or judge.changes_nothing(fault):
            fault = plant(kind, judge.corpus, random)
        (tmp_path / fault.path).write_text(fault.text)
        done = _pytest(tmp_path)
        (tmp_path / fault.path).write_text(judge.corpus.texts[fault.path])
        assert done.returncode == 1, done.stdout
        assert judge.sees(fault)[0].split("\n")[0] in done.stdout


def _pytest(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "docs", "snippets", "-p", "no:cacheprovider", "-k", "not cells"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_published_table_counts_every_kind_and_no_miss():
    """`make mutate` compares the whole table; here its form, and that it speaks of these kinds."""
    text = read_claims(TABLE, "table.out")["table"].text
    rows = {cells[1].strip(): cells[2:5] for line in text.split("\n")[2:-1] if (cells := line.split("|"))}
    assert list(rows) == [*KINDS, "**all**"]
    assert all(int(planted) == int(caught) and int(missed) == 0 for planted, caught, missed in rows.values())
    assert int(rows["**all**"][0]) >= 2000


def test_a_missed_fault_would_show_in_the_table():
    text = table(Counter(dict.fromkeys(KINDS, 3)), Counter({"output: digit": 1}))
    assert "| output: digit | 3 | 2 | 1 |" in text
    assert f"| **all** | {3 * len(KINDS)} | {3 * len(KINDS) - 1} | 1 |" in text
