"""`make bench`: what the checks of this site and its builds cost, and what the checks catch, beside floor and peers.

Everything is measured on copies of the repository, so that it may change meanwhile. In a round every
row of a part runs once, so that all share what else the machine does. A part's tables go to standard
output and to bench/results.out when it is done; its sections are included by the page on testing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import build
import growth
import table
from content import sections
from convert import Prints, alternates
from faults import SEED, Planter
from measure import Command, rounds
from peers import PEERS, prepare
from repository import PAGES, ROOT, copy_repository, keep_pages, page_files, program_files
from trial import OUR_ARGUMENTS, OURS, caught

from literate.runner.pool import shared
from literate.runner.program import read_program

RESULTS = ROOT / "bench/results.out"
CLAIMS = ("docs", "snippets")
"""The folders whose claims are checked, notebooks included."""


def say(text: str) -> None:
    """Report progress."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


@dataclass(frozen=True)
class Bench:
    """What every part is given: a copy of the repository, a folder for more, how many rounds, and a seed."""

    whole: Path
    folder: Path
    rounds: int
    seed: int


Sections = dict[str, str]
"""Tables by the name of their section in bench/results.out."""


def floor(copy: Path) -> Command:
    """Every program, run once and not checked."""
    return Command([sys.executable, str(ROOT / "bench/floor.py"), "snippets"], copy)


def checks(copy: Path) -> Command:
    """What `pytest docs snippets` does."""
    return Command([sys.executable, "-m", "pytest", *CLAIMS, *OUR_ARGUMENTS], copy)


def claims(bench: Bench) -> Sections:
    """The claims of the whole site, notebooks included, beside the floor."""
    pages = bench.whole / PAGES
    counts = {
        "pages": len(list(pages.rglob("*.md"))),
        "programs": len(program_files(bench.whole)),
        "notebooks": len(list(pages.rglob("*.ipynb"))),
    }
    commands = {table.FLOOR: floor(bench.whole), OURS: checks(bench.whole)}
    return {"claims": table.claims(rounds(commands, bench.rounds, say), counts)}


def growing(bench: Bench) -> Sections:
    """What one page, one program and one message more costs the checks."""
    contents = growth.contents(bench.whole, bench.folder / "growth")
    copies = {(kind, times): each.copy for kind, found in contents.items() for times, each in found.items()}
    costs = rounds({f"{kind} x {times}": checks(copy) for (kind, times), copy in copies.items()}, bench.rounds, say)
    return {"growth": table.growth(contents, {key: costs[f"{key[0]} x {key[1]}"] for key in copies})}


def building(bench: Bench) -> Sections:
    """Builds beside those of plain Material."""
    costs = rounds(build.commands(copy_repository(ROOT, bench.folder / "build")), bench.rounds, say)
    return {"build": table.build(costs, build.PLAIN_NOTEBOOK, build.PLAIN_ALONE)}


def editing(bench: Bench) -> Sections:
    """What an author waits for under `mkdocs serve`."""
    return {"edits": table.edits(build.edits(copy_repository(ROOT, bench.folder / "edits"), bench.rounds, say))}


def comparing(bench: Bench) -> Sections:
    """Four chapters checked by this site and by its peers: what that costs, and which planted faults are caught."""
    say("environments of the peers")
    prepare()
    copy = keep_pages(copy_repository(bench.whole, bench.folder / "copy"), growth.GUIDE)
    prints = recorded(copy)
    left_out = sum(alternates(calls) for calls in prints.values())
    say(f"{len(page_files(copy))} pages with programs; pytest-examples cannot check {left_out} sections")
    commands = {table.FLOOR: floor(copy), OURS: checks(copy)}
    for peer in PEERS:
        peer.lay_out(copy, bench.folder / "peers" / peer.name, prints)
        commands[peer.name] = Command(
            [peer.python, "-m", "pytest", *peer.arguments], bench.folder / "peers" / peer.name
        )
    measured = rounds(commands, bench.rounds, say)
    faults = Planter(copy, bench.seed).plant()
    say(f"{len(faults)} faults planted under seed {bench.seed}")
    verdicts = caught(copy, faults, prints, bench.folder / "faults", say)
    return {"costs": table.costs(measured, verdicts), "faults": table.kinds(faults, verdicts)}


def recorded(copy: Path) -> Prints:
    """The calls of print of every program."""
    names = [file.relative_to(copy / "snippets").as_posix() for file in program_files(copy)]
    programs = {name: read_program(copy / "snippets" / name, name) for name in names}
    handed = {name: shared().submit(program, "bench.record:record") for name, program in programs.items()}
    return {
        (name, section): calls for name, number in handed.items() for section, calls in shared().answer(number).items()
    }


@dataclass(frozen=True)
class Part:
    """A part of the bench, and how many rounds it takes when nobody says."""

    measure: Callable[[Bench], Sections]
    rounds: int


PARTS = {
    "claims": Part(claims, 3),
    "growth": Part(growing, 2),
    "build": Part(building, 2),
    "edits": Part(editing, 3),
    "peers": Part(comparing, 1),  # nbval starts a kernel for each page
}
"""In the order in which they are measured and recorded."""


def record_part(name: str, how: str, made: Sections) -> None:
    """Write the sections of a part into the results, and leave those of other parts as they are."""
    known = sections(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    rows = table.recorded_machines(known.get("machine", "")) | {name: table.machine(name, how)}
    known |= made | {"machine": table.machines({part: rows[part] for part in PARTS if part in rows})}
    RESULTS.write_text(table.sections(known), encoding="utf-8")
    print("\n".join(made.values()), flush=True)


def main() -> None:
    """Measure the parts that are asked for, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(PARTS), help="the parts to run, such as claims,growth (all)")
    defaults = ", ".join(f"{name} {part.rounds}" for name, part in PARTS.items())
    parser.add_argument("--rounds", type=int, help=f"how often each row is measured (by default: {defaults})")
    parser.add_argument("--seed", type=int, default=SEED, help=f"the seed of the faults (default {SEED})")
    options = parser.parse_args()
    wanted = options.only.split(",")
    unknown = [name for name in wanted if name not in PARTS]
    if unknown or (options.rounds is not None and options.rounds < 1):
        parser.error(f"the parts are {', '.join(PARTS)}" if unknown else "at least one round")
    with tempfile.TemporaryDirectory() as folder:
        whole = copy_repository(ROOT, Path(folder, "whole"))
        for name in [name for name in PARTS if name in wanted]:
            count = options.rounds or PARTS[name].rounds
            say(f"{name}: {count} rounds")
            made = PARTS[name].measure(Bench(whole, Path(folder), count, options.seed))
            how = f"medians of {count} rounds" if count > 1 else "one round"
            record_part(name, f"{how}, seed {options.seed}" if name == "peers" else how, made)


if __name__ == "__main__":
    main()
