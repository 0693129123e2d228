"""What the programs and notebooks print when runner.py runs them. It knows nothing of literate."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path


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
    """Run every program below one folder and every notebook below the other."""
    files = {f.relative_to(programs).as_posix(): str(f) for f in sorted(programs.rglob("*.py"))}
    files |= {f.relative_to(notebooks).as_posix(): str(f) for f in sorted(notebooks.rglob("*.ipynb"))}
    pictures = sorted(programs.rglob("*.svg"))
    wanted: dict[str, list[list[str]]] = {name: [] for name in files}
    for file in pictures:
        stem, variables = file.relative_to(programs).with_suffix("").as_posix().rsplit(".", 1)
        wanted[f"{stem}.py"].append(variables.split("-"))
    asked = {name: [file, wanted[name]] for name, file in files.items()}
    runner = [sys.executable, "-I", str(Path(__file__).with_name("runner.py"))]
    run = subprocess.run(runner, input=json.dumps(asked), capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    for name, sections in told["sources"].items():
        assert not isinstance(sections, str), f"{name}: {sections}"
    sources = {
        name: [Section(section, text, tuple(outputs)) for section, text, *outputs in sections]
        for name, (sections, _) in told["sources"].items()
    }
    drawn = {}
    for file in pictures:
        stem, variables = file.relative_to(programs).with_suffix("").as_posix().rsplit(".", 1)
        drawn[f"{stem}.{variables}.svg"] = Drawn(file.read_text(), told["sources"][f"{stem}.py"][1][variables])
    return Executed(told["torch"].split("+")[0], sources, drawn)
