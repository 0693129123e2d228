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
from growth import Content
from measure import Cost
from peers import PEERS
from trial import OURS

FLOOR = "the floor"


def markdown(header: list[str], rows: list[list[str]]) -> str:
    """A table whose first column is text and whose others are numbers, unless they hold words."""
    words = [any(re.search("[a-z]{4}", row[n]) for row in rows) for n in range(len(header))]
    rule = [":--" if word else "--:" for word in words]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in [header, rule, *rows])


def machine(part: str, how: str) -> list[str]:
    """The row that says on what and how a part was measured."""
    model = re.search(r"model name\s*:\s*(.+)", _read(Path("/proc/cpuinfo")))
    name = re.sub(r"\((?:R|TM)\)|CPU|@.*", "", model[1]).strip() if model else platform.machine()
    cores = f"{len(os.sched_getaffinity(0))} cores, {re.sub(' +', ' ', name)}"
    torch = version("torch").split("+")[0]
    return [part, date.today().isoformat(), how, cores, platform.system(), platform.python_version(), torch]


def machines(rows: dict[str, list[str]]) -> str:
    """The rows of all parts."""
    return markdown(["part", "measured", "how", "machine", "system", "Python", "torch"], list(rows.values()))


def recorded_machines(text: str) -> dict[str, list[str]]:
    """The rows in a table that `machines` wrote, by part."""
    rows = [line.strip("| \n").split(" | ") for line in text.splitlines()[2:]]
    return {row[0]: row for row in rows}


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def costs(measured: dict[str, Cost], verdicts: dict[str, list[bool]]) -> str:
    """What each subject costs, beside what it catches."""
    floor, ours = measured[FLOOR].seconds, measured[OURS].seconds
    checks = {FLOOR: "nothing: it runs every program once"}
    checks[OURS] = "output, warnings, exceptions, sentences, order, completeness"
    checks |= {peer.name: peer.checks for peer in PEERS}
    labels = {peer.name: peer.requirement.replace("==", " ") for peer in PEERS}
    rows = []
    for name, cost in measured.items():
        found = f"{sum(verdicts[name])} of {len(verdicts[name])}" if name in verdicts else ""
        others = f"{ours / cost.seconds:.2f}" if name != OURS else "1"
        rows.append([labels.get(name, name), checks[name], found, *taken(cost), f"{cost.seconds / floor:.2f}", others])
    return markdown(["checked by", "what it compares", "faults caught", *TAKEN, "÷ floor", "ours ÷ it"], rows)


TAKEN = ["seconds", "processor seconds", "peak MB"]


def taken(cost: Cost) -> list[str]:
    """The cells of a cost, see `TAKEN`."""
    return [f"{cost.seconds:.1f}", f"{cost.processor:.1f}", f"{cost.peak / 1e6:.0f}"]


def claims(measured: dict[str, Cost], counts: dict[str, int]) -> str:
    """The claims of the whole site beside the floor."""
    floor = measured[FLOOR]
    what = ", ".join(f"{count} {name if count != 1 else name.removesuffix('s')}" for name, count in counts.items())
    labels = {FLOOR: "the floor: every program once", OURS: f"`pytest docs snippets`: {what}"}
    rows = [
        [labels[name], *taken(cost), f"{cost.seconds / floor.seconds:.2f}", f"{cost.processor / floor.processor:.2f}"]
        for name, cost in measured.items()
    ]
    return markdown(["what runs", *TAKEN, "÷ floor", "processor ÷ floor"], rows)


def build(measured: dict[str, Cost], plain: str, alone: str) -> str:
    """Builds of the site beside those of plain Material."""
    rows = [
        [
            name,
            *taken(cost),
            f"{cost.seconds / measured[plain].seconds:.2f}",
            f"{cost.seconds / measured[alone].seconds:.2f}",
        ]
        for name, cost in measured.items()
    ]
    return markdown(["build", *TAKEN, "÷ plain", "÷ plain without the notebook"], rows)


def edits(measured: dict[str, Cost]) -> str:
    """What an author waits for after an edit."""
    rows = [[kind, f"{cost.seconds:.2f}", f"{cost.processor:.2f}"] for kind, cost in measured.items()]
    return markdown(["edit of", "seconds until it is served", "processor seconds"], rows)


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


def growth(content: dict[str, dict[int, Content]], measured: dict[tuple[str, int], Cost]) -> str:
    """The checks on the content once, twice and four times, with what one page, program or message more costs."""
    rows = []
    for kind, copies in content.items():
        for times, found in copies.items():
            cost = measured[kind, times]
            # Programs come with pages of their own, whose cost the row of as many pages alone has.
            less = measured["page" if kind == "program" else kind, times if kind == "program" else 1]
            more = getattr(found, f"{kind}s") - getattr(copies[1], f"{kind}s")
            each = [cost.seconds - less.seconds, cost.processor - less.processor]
            cells = [f"{1000 * one / more:.1f}" if more else "" for one in each]
            counts = [str(count) for count in (found.pages, found.programs, found.messages)]
            rows.append([f"a {kind}", *counts, f"{cost.seconds:.1f}", f"{cost.processor:.1f}", *cells])
    counted = ["pages", "programs", "messages"]
    return markdown(["what is added", *counted, *TAKEN[:2], "ms for one more", "processor ms for one more"], rows)


def sections(parts: dict[str, str]) -> str:
    """The parts between markers, as a page includes them."""
    return "".join(f"# --8<-- [start:{name}]\n{text}# --8<-- [end:{name}]\n" for name, text in parts.items())
