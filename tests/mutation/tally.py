"""Count the faults of each kind: planted, caught, missed."""

from __future__ import annotations

import resource
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from tests.conftest import ROOT
from tests.mutation.corpus import Corpus
from tests.mutation.faults import KINDS, plant
from tests.mutation.judge import Judge

TABLE = ROOT / "tests/mutation/table.out"
PER_KIND = 70
SEED = 20261124
DRAWS = 60
"""How often a kind may draw in vain, or draw a change that changes nothing, for each fault."""

MEMORY = 10 * 2**30
"""Bytes of address space for one process: a changed constant can make a program ask for any amount."""


def run_kind(name: str, count: int, seed: int) -> tuple[str, int, list[str]]:
    """Plant `count` faults of one kind: its name, how many were planted, and those missed."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    random = Random(f"{seed} {name}")
    corpus = Corpus.read(ROOT)
    missed, seen, draws = [], set(), 0
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(corpus, Path(folder))
        judge.prepare()
        while len(seen) < count and draws < count * DRAWS:
            draws += 1
            fault = plant(name, corpus, random)
            if fault is None or (fault.path, fault.text) in seen or judge.changes_nothing(fault):
                continue
            seen.add((fault.path, fault.text))
            if not judge.sees(fault):
                missed.append(f"{name}: {fault.path}: {fault.note}")
    return name, len(seen), missed


def table(planted: Counter[str], missed: Counter[str]) -> str:
    """The Markdown table: a row for each kind, and the sum."""
    rows = [f"| {name} | {planted[name]} | {planted[name] - missed[name]} | {missed[name]} |" for name in KINDS]
    total = f"| **all** | {planted.total()} | {planted.total() - missed.total()} | {missed.total()} |"
    body = ["| kind | planted | caught | missed |", "| :-- | --: | --: | --: |", *rows, total]
    return "# --8<-- [start:table]\n" + "\n".join(body) + "\n# --8<-- [end:table]\n"
