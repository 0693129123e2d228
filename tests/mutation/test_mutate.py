"""A sample of `make mutate`, small enough for every run of the tests."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from literate.claims.output import read_claims
from tests.mutation.corpus import Corpus, Fault
from tests.mutation.faults import KINDS, plant
from tests.mutation.judge import Judge
from tests.mutation.tally import DRAWS, ROOT, TABLE, table
from tests.tiny import run_pytest

TEXTS = 40
"""How many texts without a fault are judged without `--whole`."""


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    return Judge(Corpus.read(ROOT), tmp_path_factory.mktemp("copy"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_fault_is_caught(judge: Judge, kind: str, pytestconfig: pytest.Config):
    random = Random(f"{pytestconfig.option.seed} sample {kind}")
    fault = planted(judge, kind, random)
    assert judge.sees(fault), f"missed: {fault.path}: {fault.note}"


def planted(judge: Judge, kind: str, random: Random) -> Fault:
    """A fault of this kind that changes something."""
    for _ in range(DRAWS):
        fault = plant(kind, judge.corpus, random)
        if fault is not None and not judge.changes_nothing(fault):
            return fault
    raise AssertionError(f"{DRAWS} draws found no place for a fault: {kind}")


def test_a_change_that_prints_nothing_else_is_no_fault_of_a_program_that_warns_once(judge):
    path = "snippets/tensors/joining/tensor.py"
    changed = judge.corpus.texts[path].replace("x**2", "x - 2")
    assert changed != judge.corpus.texts[path]
    assert judge.changes_nothing(Fault("program: operator", path, changed, ""))


def test_without_a_fault_nothing_is_seen(judge: Judge, pytestconfig: pytest.Config):
    """Otherwise anything would count as caught."""
    texts = sorted(judge.corpus.texts)
    if not pytestconfig.option.whole:
        texts = Random(pytestconfig.option.seed).sample(texts, TEXTS)
    for path in texts:
        assert judge.sees(Fault("none", path, judge.corpus.texts[path], "")) == []


def test_pytest_sees_what_the_judge_sees(judge: Judge, tmp_path: Path, pytestconfig: pytest.Config):
    """The judge calls the checks itself, to be quick; here some of the same faults go through pytest."""
    judge.corpus.lay_out(tmp_path)
    random = Random(f"{pytestconfig.option.seed} pytest")
    kinds = (
        "output: digit",
        "sentence: stale value where it stands",
        "page: output removed",
        "program: operator",
        "picture: gradient",
    )
    faults: dict[str, Fault] = {}
    for kind in kinds:
        fault = planted(judge, kind, random)
        faults[fault.path] = fault  # should two be drawn for one file, the second stands
    told = {path: judge.sees(fault)[0].split("\n")[0] for path, fault in faults.items()}
    targets = sorted({target for path in faults for target in page_and_programs(judge, path)})
    clean = run_pytest(tmp_path, *targets)
    assert clean.code == 0, clean.text
    for path, fault in faults.items():
        (tmp_path / path).write_text(fault.text)
    done = run_pytest(tmp_path, *targets)
    assert done.code == 1, done.text
    for path, line in told.items():
        assert line in done.text, path


def page_and_programs(judge: Judge, path: str) -> list[str]:
    """The pages and programs that a changed file concerns."""
    program = path.removeprefix("snippets/").split(".")[0] + ".py"
    pages = [
        page.path
        for page in judge.corpus.pages()
        if path == page.path or any(listing.include.path == program for listing in page.listings)
    ]
    return [*pages, *([f"snippets/{program}"] if path.startswith("snippets/") else [])]


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
