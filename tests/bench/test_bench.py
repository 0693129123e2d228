"""The published tables of the bench: of the tools that are pinned now, complete, and adding up."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from literate.claims.output import read_claims
from tests.conftest import ROOT

RESULTS = read_claims(ROOT / "bench/results.out", "bench/results.out")
PARTS = {
    "claims": ["claims"],
    "growth": ["growth"],
    "build": ["build"],
    "edits": ["edits"],
    "peers": ["costs", "faults"],
}
"""The sections of each part."""


def rows(section: str) -> list[list[str]]:
    """The cells of a table, its header first."""
    lines = [line.strip("| ").split(" | ") for line in RESULTS[section].text.splitlines()]
    return [cells for cells in lines if not cells[0].startswith(":")]


def column(section: str, name: str) -> list[str]:
    header, *body = rows(section)
    return [cells[header.index(name)] for cells in body]


def test_every_part_is_recorded_and_on_the_page() -> None:
    assert column("machine", "part") == list(PARTS)
    assert RESULTS.keys() == {"machine", *(section for sections in PARTS.values() for section in sections)}
    page = (ROOT / "docs/en/testing.md").read_text()
    assert sorted(re.findall(r'"bench/results\.out:([\w-]+)"', page)) == sorted(RESULTS)


def test_what_was_measured_is_what_is_pinned_now() -> None:
    pinned = re.findall(r'"([\w-]+)==([\d.]+)"', (ROOT / "bench/peers.py").read_text())
    torch = re.search(r"^torch==([\d.]+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    checked = column("costs", "checked by")
    assert [f"{name} {version}" for name, version in pinned] == checked[checked.index("this site") + 1 :]
    assert torch and set(column("machine", "torch")) == {torch[1]}


def test_the_faults_of_all_kinds_add_up_to_what_each_tool_caught() -> None:
    header, *kinds, total = rows("faults")
    counts = [[int(cell) for cell in kind[1:]] for kind in kinds]
    assert [str(sum(each)) for each in zip(*counts, strict=True)] == total[1:]
    names = [name.split(" ")[0] for name in column("costs", "checked by")]
    caught = dict(zip(names, column("costs", "faults caught"), strict=True))
    assert caught["this"] == f"{total[2]} of {total[1]}"
    assert [f"{count} of {total[1]}" for count in total[3:]] == [caught[name] for name in header[3:]]


@pytest.mark.parametrize(
    ("section", "base", "ratio", "seconds"),
    [
        ("claims", 0, "÷ floor", "seconds"),
        ("claims", 0, "processor ÷ floor", "processor seconds"),
        ("costs", 0, "÷ floor", "seconds"),
        ("build", 2, "÷ plain", "seconds"),
        ("build", 3, "÷ plain without the notebook", "seconds"),
    ],
)
def test_a_ratio_is_that_of_its_seconds(section: str, base: int, ratio: str, seconds: str) -> None:
    """As far as the rounded seconds tell."""
    taken = [float(cell) for cell in column(section, seconds)]
    for own, stated in zip(taken, column(section, ratio), strict=True):
        low, high = (own - 0.05) / (taken[base] + 0.05), (own + 0.05) / (taken[base] - 0.05)
        assert low - 0.005 <= float(stated) <= high + 0.005


def test_the_content_grows_to_twice_and_four_times() -> None:
    header, *body = rows("growth")
    for kind, counted in (("a page", "pages"), ("a program", "programs"), ("a message", "messages")):
        counts = [int(cells[header.index(counted)]) for cells in body if cells[0] == kind]
        assert counts == [counts[0], 2 * counts[0], 4 * counts[0]]


def test_a_part_that_is_not_there_is_named() -> None:
    command = [sys.executable, str(ROOT / "bench/run.py"), "--only", "claims,nothing"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 2 and "the parts are claims, growth, build, edits, peers" in run.stderr
