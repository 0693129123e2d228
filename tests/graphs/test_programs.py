"""Programs in the style of common tutorials: the picture of each is whole, right, bounded and the same each time."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import torch

from literate.diagnostic import Diagnostic
from literate.graphs.fold import MOST, PASSES, WHOLE
from literate.graphs.label import box_lines, shown_visits
from literate.graphs.layout import lay_out
from literate.graphs.picture import Picture
from literate.graphs.record import record
from literate.graphs.svg import draw
from literate.graphs.svg_reader import read
from literate.graphs.value import value_of
from literate.graphs.words import words
from literate.runner.program import read_whole

FOLDER = Path(__file__).parent / "programs"
PROGRAMS = sorted(file.stem for file in FOLDER.glob("*.py"))
RAISES = {"raises_after": "RuntimeError"}
FOLDED = {"gru", "loop", "loop_nested", "many_inputs", "many_terms", "transformer_deep"}
SIZE = (2_500, 9_000)
"""Width and height in px that no picture of these programs passes."""


@contextlib.contextmanager
def as_main(file: Path) -> Iterator[None]:
    """Arguments and path as under `python program.py`."""
    argv, path, modules = sys.argv[:], sys.path[:], set(sys.modules)
    sys.argv[:], sys.path[0] = [str(file)], str(file.parent)
    try:
        yield
    finally:
        sys.argv[:], sys.path[:] = argv, path
        for name in set(sys.modules) - modules:
            if name.startswith("beside"):
                del sys.modules[name]


@dataclass
class Drawn:
    """A picture, and what the same program gives when nobody looks."""

    picture: Picture
    svg: str
    namespace: dict[str, Any]


def recorded(name: str) -> tuple[Picture, str]:
    """The picture of a program and its SVG, from a thread of its own, whose sequence numbers begin at 0."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_recorded, name).result()


def _recorded(name: str) -> tuple[Picture, str]:
    file = FOLDER / f"{name}.py"
    with as_main(file), torch.random.fork_rng():
        recording = record(read_whole(file, f"{name}.py"))
    error = recording.run.entries.get("program-error")
    assert (error.text.split(":")[0] if error else None) == RAISES.get(name), recording.run.trace
    picture = recording.picture(("y",), f"{name}.py")
    return picture, draw(picture, lay_out(picture))


@cache
def drawn(name: str) -> Drawn:
    picture, svg = recorded(name)
    file = FOLDER / f"{name}.py"
    namespace: dict[str, Any] = {"__name__": "__main__", "__file__": str(file)}
    module = type(sys)("__main__")
    module.__dict__.update(namespace)
    outer, sys.modules["__main__"] = sys.modules["__main__"], module
    try:
        with as_main(file), torch.random.fork_rng(), contextlib.redirect_stdout(io.StringIO()):
            code = compile(file.read_text(), str(file), "exec")
            with contextlib.nullcontext() if name not in RAISES else pytest.raises(RuntimeError):
                exec(code, module.__dict__)
    finally:
        sys.modules["__main__"] = outer
    return Drawn(picture, svg, module.__dict__)


def walked(root: Any) -> tuple[list[Any], list[Any]]:
    """The operations and the leaves of the real graph, found through `next_functions` alone."""
    seen, waiting = {}, [root]
    while waiting:
        node = waiting.pop()
        if node is not None and id(node) not in seen:
            seen[id(node)] = node
            waiting += [following for following, _ in node.next_functions]
    leaves = [node for node in seen.values() if hasattr(node, "variable") and node.name().endswith("AccumulateGrad")]
    return [node for node in seen.values() if node not in leaves], leaves


def counts(picture: Picture, kind: str) -> int:
    return sum(node.kind == kind for node in picture.nodes)


def test_there_are_at_least_forty_programs():
    assert len(PROGRAMS) >= 40


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_node_of_the_graph_is_in_the_picture_or_counted_in_a_fold(name: str):
    picture, root = drawn(name).picture, drawn(name).namespace["y"].grad_fn
    operations, leaves = walked(root)
    folds = [node for node in picture.nodes if node.kind == "fold"]
    assert counts(picture, "operation") + sum(fold.operations for fold in folds) == len(operations)
    assert counts(picture, "leaf") + sum(fold.leaves for fold in folds) == len(leaves)
    assert bool(folds) == (name in FOLDED)
    if folds:
        return
    names = sorted(node.name().rpartition("::")[2] for node in operations)
    assert sorted(node.op for node in picture.nodes if node.kind == "operation") == names
    edges = [edge for node in operations for edge in node.next_functions if edge[0] is not None]
    assert sum(edge.kind == "edge" for edge in picture.edges) == len(edges)


@pytest.mark.parametrize("name", PROGRAMS)
def test_values_and_gradients_are_those_of_a_run_that_nobody_observes(name: str):
    picture, namespace = drawn(name).picture, drawn(name).namespace
    assert any(node.name == "y" and node.value == str(value_of(namespace["y"])) for node in picture.nodes)
    named = {each: tensor for each, tensor in namespace.items() if isinstance(tensor, torch.Tensor)}
    for node in picture.nodes:
        tensor = named.get(node.name or "")
        if tensor is None or node.kind not in ("leaf", "operation"):
            continue
        if node.kind == "leaf":
            assert tensor.is_leaf and node.grad == (str(value_of(tensor.grad)) if tensor.grad is not None else "None")
        else:
            assert tensor.grad_fn.name().rpartition("::")[2] == node.op
            assert node.value == str(value_of(tensor))
    leaves = walked(namespace["y"].grad_fn)[1]
    if counts(picture, "fold") == 0:
        real = [str(value_of(each.variable.grad)) if each.variable.grad is not None else "None" for each in leaves]
        assert sorted(node.grad or "" for node in picture.nodes if node.kind == "leaf") == sorted(real)


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_arrives_at_a_node_is_what_was_sent_to_it(name: str):
    """Of nodes with one arrow to them: the number on the arrow, or what a hook is said to have made of it."""
    picture = drawn(name).picture
    if picture.last is None or counts(picture, "fold"):
        return
    gradients = picture.gradients()
    for visit in picture.last.visits:
        entering = [edge for edge in picture.edges if edge.target == visit.node and edge.kind not in ("none", "from")]
        sent = [gradients[edge.source, edge.input] for edge in entering if (edge.source, edge.input) in gradients]
        if len(sent) == 1 and len(visit.arrived) == 1:
            assert sent[0] == ((visit.unhooked or visit.arrived)[0] or visit.arrived[0])


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_svg_is_whole_bounded_and_says_all_in_words(name: str):
    picture, svg = drawn(name).picture, drawn(name).svg
    root = ElementTree.fromstring(svg)
    assert read(svg)[0] == picture
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    assert width <= SIZE[0] and height <= SIZE[1], (width, height)
    assert len(picture.nodes) <= (MOST if name in FOLDED else WHOLE + MOST)
    assert len(picture.passes) <= PASSES
    ids = [each.attrib["id"] for each in root.iter() if "id" in each.attrib]
    assert len(ids) == len(set(ids))
    text = "\n".join(words(picture))
    assert (root[1].text or "").strip().split("\n") == text.split("\n")
    for node in picture.nodes:
        if node.kind in ("leaf", "cut") and node.name:
            assert node.name in text
        if node.kind == "operation":
            assert all(f"{label} = {value}" in text for label, value in node.saved + node.settings)
        if node.kind == "fold":
            assert node.title in text
    assert all(text in svg or "&" in text for node in picture.nodes for _, text in box_lines(node) if "<" not in text)


@pytest.mark.parametrize("name", PROGRAMS)
def test_labels_are_well_formed(name: str):
    picture = drawn(name).picture
    visits = shown_visits(picture)
    for node in picture.nodes:
        for _, line in box_lines(node, visits.get(node.id)):
            assert line.strip() and "tensor(" not in line, line
            for opening, closing in ("()", "[]", "{}"):
                assert line.count(opening) == line.count(closing), line
            assert not re.search(r"\d…", line), line
            assert len(line) <= 80, line


@pytest.mark.parametrize("name", PROGRAMS)
def test_two_recordings_are_equal_to_the_letter(name: str):
    assert recorded(name)[1] == drawn(name).svg


def test_a_graph_that_stays_too_large_is_refused_with_what_to_do(tmp_path: Path):
    calls = ["sin", "cos", "tanh", "exp", "sigmoid", "abs", "square"]
    lines = [f"y = y.{calls[number * number % 7]}() + {number}" for number in range(200)]
    file = tmp_path / "program.py"
    file.write_text("\n".join(["import torch", "y = torch.tensor(1.0, requires_grad=True)", *lines]))
    with pytest.raises(Diagnostic) as caught:
        record(read_whole(file, "program.py")).picture(("y",), "program.py")
    assert str(caught.value) == (
        "program.py:1: no graph to draw: the graph of y has 601 boxes, and a picture holds 150: "
        "draw a variable that is computed earlier, or fewer rounds or layers"
    )
