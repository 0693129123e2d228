"""The results as Markdown tables, in sections that a page can include."""

from __future__ import annotations

import os
import platform
import re
from collections import Counter
from datetime import date
from importlib.metadata import version
from pathlib import Path

from faults import KINDS, Fault
from measure import Cost
from peers import PEERS
from repository import page_files
from trial import OURS

FLOOR = "the floor"
FROZEN = "the floor, modules frozen"


def markdown(header: list[str], rows: list[list[str]]) -> str:
    """A table whose first column is text and whose others are numbers, unless they hold words."""
    words = [any(re.search("[a-z]{4}", row[n]) for row in rows) for n in range(len(header))]
    rule = [":--" if word else "--:" for word in words]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in [header, rule, *rows])


def machine(rounds: int, seed: int) -> str:
    """One sentence: what the numbers were measured on, and how often."""
    processor = platform.machine()
    model = re.search(r"model name\s*:\s*(.+)", _read(Path("/proc/cpuinfo")))
    name = re.sub(r"\((?:R|TM)\)|CPU|@.*", "", model[1]).strip() if model else "processor"
    cores = len(os.sched_getaffinity(0))
    return (
        f"Measured {date.today().isoformat()} on {platform.system()}, {processor}, {re.sub(' +', ' ', name)}, "
        f"{cores} cores, with Python {platform.python_version()} and torch {version('torch').split('+')[0]}. "
        f"Medians of {rounds} rounds, in each of which every row ran once. Faults drawn under seed {seed}.\n"
    )


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def costs(measured: dict[str, Cost], verdicts: dict[str, list[bool]]) -> str:
    """What each subject costs, beside what it catches."""
    floor, ours = measured[FLOOR].seconds, measured[OURS].seconds
    checks = dict.fromkeys((FLOOR, FROZEN), "nothing: it runs every program once")
    checks[OURS] = "output, warnings, exceptions, sentences, order, completeness"
    checks |= {peer.name: peer.checks for peer in PEERS}
    labels = {peer.name: peer.requirement.replace("==", " ") for peer in PEERS}
    rows = []
    for name, cost in measured.items():
        found = f"{sum(verdicts[name])} of {len(verdicts[name])}" if name in verdicts else ""
        others = f"{ours / cost.seconds:.2f}" if name != OURS else "1"
        seconds, ratio, peak = f"{cost.seconds:.1f}", f"{cost.seconds / floor:.2f}", f"{cost.peak / 1e6:.0f}"
        rows.append([labels.get(name, name), checks[name], found, seconds, ratio, others, peak])
    header = ["checked by", "what it compares", "faults caught", "seconds", "÷ floor", "ours ÷ it", "peak MB"]
    return markdown(header, rows)


def whole(measured: dict[str, tuple[Path, dict[str, Cost]]]) -> str:
    """The suite beside its floors on each copy: what is checked, and the ratios."""
    rows = []
    for name, (copy, costs) in measured.items():
        programs = len(list((copy / "snippets").rglob("*.py")))
        floor, frozen, ours = (costs[each].seconds for each in (FLOOR, FROZEN, OURS))
        seconds = [f"{each:.1f}" for each in (floor, frozen, ours)]
        ratios = [f"{ours / each:.2f}" for each in (floor, frozen)]
        rows.append([name, str(len(page_files(copy))), str(programs), *seconds, *ratios])
    header = ["floor, seconds", "modules frozen, seconds", "this site, seconds", "÷ floor", "÷ modules frozen"]
    return markdown(["content", "pages", "programs", *header], rows)


def kinds(faults: list[Fault], verdicts: dict[str, list[bool]]) -> str:
    """How many faults of each kind each subject catches."""
    planted = Counter(fault.kind for fault in faults)
    rows = []
    for kind in KINDS:
        found = [
            sum(seen for seen, fault in zip(verdict, faults, strict=True) if fault.kind == kind)
            for verdict in verdicts.values()
        ]
        rows.append([kind, str(planted[kind]), *map(str, found)])
    totals = [str(sum(verdict)) for verdict in verdicts.values()]
    rows.append(["**all**", str(len(faults)), *totals])
    return markdown(["fault", "planted", *verdicts], rows)


def growth(measured: dict[int, Cost], pages: int) -> str:
    """The suite on one, four and sixteen times the pages, with what one page more costs."""
    first = measured[1]
    rows = []
    for times, cost in measured.items():
        more = (cost.seconds - first.seconds) / (pages * (times - 1)) if times > 1 else None
        each = f"{more * 1000:.1f}" if more is not None else ""
        ratio = f"{cost.seconds / first.seconds:.2f}"
        rows.append([str(pages * times), f"{cost.seconds:.1f}", ratio, each, f"{cost.peak / 1e6:.0f}"])
    return markdown(["pages", "seconds", "÷ first row", "ms for each page more", "peak MB"], rows)


def sections(parts: dict[str, str]) -> str:
    """The parts between markers, as a page includes them."""
    return "".join(f"# --8<-- [start:{name}]\n{text}# --8<-- [end:{name}]\n" for name, text in parts.items())
