"""The picture of a small program, and what the tests ask of it."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from literate.graphs.layout import lay_out
from literate.graphs.picture import Picture
from literate.graphs.record import record
from literate.graphs.svg import draw
from literate.graphs.svg_reader import read
from literate.runner.execution import run
from literate.runner.program import read_whole


def paint(folder: Path, source: str, *variables: str) -> Picture:
    """The picture of a program, which must print the same when nobody looks."""
    file = folder / "program.py"
    file.write_text("import torch\n" + dedent(source))
    program = read_whole(file, "program.py")
    plain, recording = run(program), record(program)
    printed = {name: each.text for name, each in recording.run.entries.items()}
    assert printed == {name: each.text for name, each in plain.entries.items()}
    picture = recording.picture(variables or ("y",), "program.py")
    layout = lay_out(picture)
    assert read(draw(picture, layout)) == (picture, layout)
    return picture


def edges(picture: Picture) -> list[str]:
    """The edges, each with what it carried in the last pass."""
    gradients = picture.gradients()
    return [
        f"{picture.node(edge.source).title} -> {picture.node(edge.target).title}: "
        f"{edge.kind} {gradients.get((edge.source, edge.input))}"
        for edge in picture.edges
    ]


def kinds(picture: Picture) -> list[str]:
    return [f"{node.kind} {node.title}" for node in picture.nodes]


def visits(picture: Picture) -> list[str]:
    return [picture.node(step.node).title for step in picture.last.visits] if picture.last else []
