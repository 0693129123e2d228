"""`make bench`: what the checks of this site cost and catch, beside their floor and their peers.

Rows are measured on a copy of the repository, so that it may change meanwhile. In a round every
row runs once, so that all share what else the machine does; one round warms up. The tables go to
standard output and to bench/results.out, whose sections the page on testing includes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import table
from convert import Prints, alternates
from faults import SEED, Planter
from measure import Command, rounds
from peers import PEERS, prepare
from record import record
from repository import PAGES, ROOT, copy_repository, keep_chapters, multiply_pages, page_files
from trial import OUR_ARGUMENTS, OURS, caught

RESULTS = ROOT / "bench/results.out"
GROWTH = (1, 4, 16)
CHAPTERS = ("backward", "graph", "requires-grad", "non-scalar")
"""What the peers are measured on: nbval starts a kernel for each page, and the whole would take it hours."""
CLAIMS = ("docs", "snippets")
"""The folders whose claims are checked; the copies have no notebooks, which no peer but nbval could run."""


def say(text: str) -> None:
    """Report progress."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def recorded(copy: Path) -> Prints:
    """The calls of print of every program."""
    folder = copy / "snippets"
    return {
        (file.relative_to(folder).as_posix(), section): calls
        for file in sorted(folder.rglob("*.py"))
        for section, calls in record(file).items()
    }


def floors(copy: Path) -> dict[str, Command]:
    """Every program, run once and not checked."""
    words = [sys.executable, str(ROOT / "bench/floor.py"), "snippets"]
    return {table.FLOOR: Command(words, copy), table.FROZEN: Command([*words, "--freeze"], copy)}


def our_command(copy: Path) -> Command:
    """The claims suite, in one process."""
    return Command([sys.executable, "-m", "pytest", *CLAIMS, *OUR_ARGUMENTS], copy)


def main() -> None:
    """Measure, count, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often each row is measured (default 5)")
    parser.add_argument("--seed", type=int, default=SEED, help=f"the seed of the faults (default {SEED})")
    options = parser.parse_args()
    say("environments of the peers")
    prepare()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = copy_repository(ROOT, folder / "whole")
        copy = keep_chapters(copy_repository(whole, folder / "copy"), CHAPTERS)
        prints = recorded(copy)
        pages = list((copy / PAGES).rglob("*.md"))
        left_out = sum(alternates(calls) for calls in prints.values())
        say(f"{len(page_files(copy))} pages with programs; pytest-examples cannot check {left_out} sections")

        commands = {**floors(copy), OURS: our_command(copy)}
        for peer in PEERS:
            peer.lay_out(copy, folder / "peers" / peer.name, prints)
            words = [peer.python, "-m", "pytest", *peer.arguments]
            commands[peer.name] = Command(words, folder / "peers" / peer.name)
        measured = rounds(commands, options.rounds, say)
        measured_whole = rounds({**floors(whole), OURS: our_command(whole)}, options.rounds, say)

        grown = {}
        for times in GROWTH:
            grown[f"{times}x"] = our_command(copy_repository(copy, folder / f"copy{times}"))
            multiply_pages(folder / f"copy{times}", times)
        costs = rounds(grown, options.rounds, say)

        faults = Planter(copy, options.seed).plant()
        say(f"{len(faults)} faults planted under seed {options.seed}")
        verdicts = caught(copy, faults, prints, folder / "faults", say)

        parts = {
            "machine": table.machine(options.rounds, options.seed),
            "costs": table.costs(measured, verdicts),
            "whole": table.whole({"four chapters": (copy, measured), "the whole site": (whole, measured_whole)}),
            "faults": table.kinds(faults, verdicts),
            "growth": table.growth({times: costs[f"{times}x"] for times in GROWTH}, len(pages)),
        }
    RESULTS.write_text(table.sections(parts), encoding="utf-8")
    print("\n".join(parts.values()))


if __name__ == "__main__":
    main()
