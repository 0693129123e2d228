"""Count the faults of each kind: planted, caught, missed."""

from __future__ import annotations

import os
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random

from tests.conftest import ROOT
from tests.mutation.corpus import Corpus
from tests.mutation.faults import KINDS, held_out, plant
from tests.mutation.judge import Judge

TABLE = ROOT / "tests/mutation/table.out"
PER_KIND = 30
SEED = 20261124
DRAWS = 60
"""How often a kind may draw in vain, or draw a change that changes nothing, for each fault."""


@cache
def judge(folder: str) -> Judge:
    """The judge of this process, which has run everything once; its copy of the site is below `folder`."""
    prepared = Judge(Corpus.read(ROOT), Path(folder, str(os.getpid())))
    prepared.prepare()
    return prepared


def run_kind(name: str, count: int, seed: int, folder: str) -> tuple[str, int, list[str]]:
    """Plant `count` faults of one kind: its name, how many were planted, and those missed."""
    random = Random(f"{seed} {name}")
    here = judge(folder)
    missed, seen, draws = [], set(), 0
    while len(seen) < count and draws < count * DRAWS:
        draws += 1
        fault = plant(name, here.corpus, random)
        if fault is None or (fault.path, fault.text) in seen or here.changes_nothing(fault):
            continue
        seen.add((fault.path, fault.text))
        if not here.sees(fault):
            missed.append(f"{name}: {fault.path}: {fault.note}")
    return name, len(seen), missed


def table(planted: Counter[str], missed: Counter[str]) -> str:
    """Two Markdown tables, each with a row for each kind and the sum: of the kinds on which rules may be made, and
    of those that are held out."""
    apart = held_out()
    tuned = [name for name in KINDS if name not in apart]
    return _section("table", tuned, planted, missed) + _section("held-out", apart, planted, missed)


def _section(title: str, names: list[str], planted: Counter[str], missed: Counter[str]) -> str:
    rows = [f"| {name} | {_cells(planted[name], missed[name])} |" for name in names]
    total = _cells(sum(planted[name] for name in names), sum(missed[name] for name in names))
    body = ["| kind | planted | caught | missed |", "| :-- | --: | --: | --: |", *rows, f"| **all** | {total} |"]
    return f"# --8<-- [start:{title}]\n" + "\n".join(body) + f"\n# --8<-- [end:{title}]\n"


def _cells(planted: int, missed: int) -> str:
    return f"{planted} | {planted - missed} | {missed}"
