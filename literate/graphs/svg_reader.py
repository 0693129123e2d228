"""Reads a picture and its layout back from the SVG that `svg.draw` wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import zip_longest
from typing import Any
from xml.etree import ElementTree

from literate.graphs.layout import Layout, Point
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit


def read(svg: str) -> tuple[Picture, Layout]:
    """The picture that an SVG of `draw` says it is, and its layout. Raises ValueError for any other text."""
    try:
        return _read(ElementTree.fromstring(svg))
    except (ElementTree.ParseError, LookupError, TypeError, ValueError, AttributeError, StopIteration) as error:
        raise ValueError(f"is not a picture of this project: {error}") from None


def _read(root: ElementTree.Element) -> tuple[Picture, Layout]:
    groups = list(root.iter("{http://www.w3.org/2000/svg}g"))
    nodes, edges = [], []
    places, curves, labels = {}, {}, {}
    for group in groups:
        kind = group.attrib["class"].split()[0]
        if kind == "node":
            node = _node_of(group)
            nodes.append(node)
            places[node.id] = _points(group.attrib["transform"])[0]
        elif kind == "edge":
            edge = _edge_of(group)
            edges.append(edge)
            key = edge.source, edge.input
            curves[key] = tuple(_points(group[0].attrib["d"]))
            if group[-1].get("class") in ("gradient", "count"):
                labels[key] = float(group[-1].attrib["x"]), float(group[-1].attrib["y"])
    passes = tuple(_pass_of(each) for each in json.loads(root.attrib["data-passes"]))
    roots = tuple(root.attrib["data-roots"].split())
    earlier = int(root.get("data-earlier", 0))
    literal = tuple(json.loads(root.attrib["data-literal"])) if "data-literal" in root.attrib else None
    picture = Picture(root.attrib["data-program"], roots, tuple(nodes), tuple(edges), passes, earlier, literal)
    size = float(root.attrib["width"]), float(root.attrib["height"])
    return picture, Layout(*size, places, curves, labels)


def _points(text: str) -> list[Point]:
    numbers = [float(each) for each in re.findall(r"-?[\d.]+", text)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _node_of(group: ElementTree.Element) -> Node:
    given: dict[str, Any] = {"id": group.attrib["data-node"], "freed": "data-freed" in group.attrib}
    for field in fields(Node):
        text = group.get(f"data-{field.name}")
        if text is None or field.name in given:
            continue
        if field.name in ("line", "forward", "rounds", "operations", "leaves", "inputs"):
            given[field.name] = int(text)
        elif field.name in ("saved", "settings"):
            given[field.name] = tuple((label, value) for label, value in json.loads(text))
        else:
            given[field.name] = text
    return Node(**given)


def _edge_of(group: ElementTree.Element) -> Edge:
    of = group.attrib
    return Edge(
        of["data-kind"],
        of["data-source"],
        int(of["data-input"]),
        of["data-target"],
        int(of["data-output"]),
        of.get("data-local"),
        int(of.get("data-count", 1)),
    )


def _pass_of(found: dict[str, Any]) -> BackwardPass:
    def pairs(key: str) -> tuple[tuple[str, str], ...]:
        return tuple((node, text) for node, text in found.get(key, ()))

    visits = tuple(
        Visit(
            step["node"],
            tuple(step["in"]),
            tuple(step["out"]),
            step.get("before"),
            step.get("after"),
            step.get("raised", False),
            step.get("nodes", 1),
            tuple(step.get("unhooked", ())),
            tuple(step.get("computed", ())),
        )
        for step in found.get("steps", ())
    )
    place = found.get("line"), found.get("code")
    return BackwardPass(*place, pairs("seeds"), visits, pairs("outside"), pairs("returned"), found.get("error"))


def changed_elements(old: str, new: str) -> Iterator[str]:
    """The elements of the SVG that differ, each by its id, or by its beginning if it has none."""
    for number, (was, now) in enumerate(zip_longest(old.split("\n"), new.split("\n")), 1):
        if was != now:
            line = now or was or ""
            found = re.search(r'id="([^"]+)"', line)
            yield found[1] if found else f"line {number}: {line[:80]}"
