"""What the programs and notebooks print and the graphs that they make, executed anew for the proof."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import torch

from literate.runner.pool import SELDOM, shared
from literate.runner.program import Program, read_program, with_number

PICTURE = re.compile(r"(?P<stem>[^.@]+)\.(?P<variables>[^.@]+)(?:@(?P<variable>\w+)=(?P<number>.+))?\.svg")
"""The file of a picture: program, variables whose graph it is, and the number that stands there instead of its own."""


@dataclass(frozen=True)
class Section:
    """A part of a source that was executed, and what it printed, warned and raised."""

    name: str
    text: str
    outputs: tuple[str, str, str]


@dataclass(frozen=True)
class Drawn:
    """The file of a graph picture, and the graph that its program had when it was over."""

    text: str
    graph: dict[str, list]


@dataclass(frozen=True)
class Executed:
    """The sections by source: `backward/scalar/scalar.py` is a program, `labs/a.ipynb` a notebook."""

    torch: str
    sources: dict[str, list[Section]]
    pictures: dict[str, Drawn] = field(default_factory=dict)
    """The pictures by file: `backward/scalar/scalar.y.svg`."""


def execute(programs: Path, notebooks: Path) -> Executed:
    """Run every program below one folder and every notebook below the other, each in a process of its own."""
    read = {name: read_program(programs / name, name) for name in _below(programs, "*.py")}
    pictures = {name: PICTURE.fullmatch(name) for name in _below(programs, "*.*.svg")}
    jobs: dict[tuple[str, str], tuple[Program, list[str]]] = {(name, ""): (each, []) for name, each in read.items()}
    for picture in pictures.values():
        key = _run(picture)
        if key[1]:
            jobs.setdefault(key, (with_number(read[key[0]], picture["variable"], picture["number"])[0], []))
        jobs[key][1].append(picture["variables"])
    numbers = {
        key: shared().submit(each, "tests.built.child:program", wanted)
        for key, (each, wanted) in sorted(jobs.items(), key=lambda job: bool(SELDOM.search(job[1][0].source)))
    }
    for name in _below(notebooks, "*.ipynb"):
        text = (notebooks / name).read_text()
        plotting = Program(name, notebooks / name, "import torch\nimport matplotlib.pyplot\n", ())
        numbers[name, ""] = shared().submit(plotting, "tests.built.child:notebook", text)
    told = {key: shared().answer(number) for key, number in numbers.items()}
    return Executed(
        torch.__version__.split("+")[0],
        {
            name: [Section(section, text, tuple(outputs)) for section, text, *outputs in sections]
            for (name, number), (sections, _) in told.items()
            if not number
        },
        {
            name: Drawn((programs / name).read_text(), told[_run(picture)][1][picture["variables"]])
            for name, picture in pictures.items()
        },
    )


def _below(folder: Path, pattern: str) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob(pattern))


def _run(picture: re.Match[str]) -> tuple[str, str]:
    """Which run of which program a picture is of."""
    other = f"{picture['variable']}={picture['number']}" if picture["variable"] else ""
    return f"{picture['stem']}.py", other
