"""The published table of the bench: of the tools that are pinned now, and one that adds up."""

from __future__ import annotations

import re

from literate.claims.output import read_claims
from tests.conftest import ROOT

RESULTS = read_claims(ROOT / "bench/results.out", "bench/results.out")


def rows(section: str) -> list[list[str]]:
    """The cells of a table, its header first."""
    lines = [line.strip("| ").split(" | ") for line in RESULTS[section].text.splitlines()]
    return [cells for cells in lines if not cells[0].startswith(":")]


def test_the_peers_are_those_that_are_pinned_now() -> None:
    pinned = re.findall(r'"([\w-]+)==([\d.]+)"', (ROOT / "bench/peers.py").read_text())
    torch = re.search(r"^torch==([\d.]+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert [f"{name} {version}" for name, version in pinned] == [cells[0] for cells in rows("costs")[4:]]
    assert torch and f"torch {torch[1]}." in RESULTS["machine"].text


def test_the_faults_of_all_kinds_add_up_to_what_each_tool_caught() -> None:
    header, *kinds, total = rows("faults")
    counts = [[int(cell) for cell in kind[1:]] for kind in kinds]
    assert [str(sum(column)) for column in zip(*counts, strict=True)] == total[1:]
    caught = {cells[0].split(" ")[0]: cells[2] for cells in rows("costs")[4:]}
    assert [f"{count} of {total[1]}" for count in total[3:]] == [caught[name] for name in header[3:]]
    assert rows("costs")[3][2] == f"{total[2]} of {total[1]}"
