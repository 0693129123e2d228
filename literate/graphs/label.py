"""What is written in the boxes of a graph picture and on its arrows, and how much room that takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literate.graphs.picture import SEPARATOR, Edge, Node, Picture, Texts, Visit

LETTER = 7.4
"""Width of a letter: the text is set in a monospaced font of 12 px, of which none is wider."""
LINE = 16
"""Height of a line of text, in px."""
BOX_LETTERS = 24
"""Letters of a text in a box; a longer one is cut."""
CLOSING = {"(": ")", "[": "]", "{": "}"}

Line = tuple[str, str]
"""A line in a box: its class, and its text."""


def brief(text: str) -> str:
    """A printed value as a box shows it: without `tensor( )`, and not longer than a box."""
    inner = re.fullmatch(r"tensor\((.*?)(?:, dtype=[\w.]+)?\)", text)
    return cut(inner[1] if inner else text)


def cut(text: str) -> str:
    """The text, with an ellipsis where it is too long: at the end, but within its brackets."""
    if len(text) <= BOX_LETTERS:
        return text
    for end in range(BOX_LETTERS - 1, 0, -1):
        head = text[:end]
        if text.startswith("["):
            head = head[: head.rfind(", ") + 2]  # no number is cut in two
        dots = " …" if head.endswith(", ") else "…"
        found = head.rstrip() + dots + "".join(CLOSING[each] for each in reversed(_open(head)))
        if len(found) <= BOX_LETTERS:
            return found
    return "…"


def _open(text: str) -> list[str]:
    """The brackets that a text leaves open."""
    found: list[str] = []
    for each in text:
        if each in CLOSING:
            found.append(each)
        elif found and each == CLOSING[found[-1]]:
            found.pop()
    return found


def _results(node: Node) -> str:
    """What the operation gave, each result by itself, and the names."""
    values = [brief(each) for each in node.value.split(SEPARATOR)] if node.value is not None else ["?"]
    value = cut(SEPARATOR.join(values))
    return f"{cut(node.name)} = {value}" if node.name else value


def box_lines(node: Node, visit: Visit | None = None) -> list[Line]:
    """The lines in a box; `visit` is that of the shown pass."""
    return list({"leaf": _leaf, "operation": _operation}.get(node.kind, _other)(node, visit))


def _leaf(node: Node, visit: Visit | None) -> Iterator[Line]:
    yield "value", _results(node) if node.name else f"no name = {_results(node)}"
    yield from _shape(node)
    yield "op", node.op
    yield from _hooks(visit)
    yield from _grad(node)


def _operation(node: Node, visit: Visit | None) -> Iterator[Line]:
    yield "op", node.op
    yield "value", _results(node)
    yield from _shape(node)
    word = "freed" if node.freed else "saved"
    saved = dict.fromkeys(f"{word} {cut(label)} = {brief(text)}" for label, text in node.saved)
    yield from (("saved", text) for text in (saved if len(saved) <= 2 else [f"{word} {len(saved)} tensors"]))
    numbers = ", ".join(f"{label} = {text}" for label, text in node.settings)
    if numbers:
        yield "saved", f"saved {numbers if len(numbers) <= BOX_LETTERS else f'{len(node.settings)} numbers'}"
    yield from _hooks(visit)
    yield from _grad(node)


def _other(node: Node, visit: Visit | None) -> Iterator[Line]:
    if node.kind == "seed":
        yield "code", cut(node.code or "backward")
    elif node.kind == "outside":
        yield "code", "another graph"
    elif node.kind == "fold":
        yield "op", node.title
        yield "value", f"{node.operations + node.leaves} nodes folded"
    else:
        yield "value", _results(node)
        yield from _shape(node)
    if node.kind == "cut":
        yield "op", f"✂ {cut(node.op)}"


def _shape(node: Node) -> Iterator[Line]:
    if node.shape is not None:
        yield "shape", f"shape {cut(node.shape)}"


def _grad(node: Node) -> Iterator[Line]:
    if node.grad is not None:
        yield "grad", f"{cut(node.name or '')}.grad = {brief(node.grad)}"


def _hooks(visit: Visit | None) -> Iterator[Line]:
    """What hooks of the program changed in the shown pass."""
    if visit is None:
        return
    now = (visit.after,) if visit.after is not None else visit.sent
    changes = [*_changes(visit.unhooked, visit.arrived), *_changes(visit.computed, now)]
    shown = changes if len(changes) <= 2 else [f"hooks change {len(changes)} gradients"]
    yield from (("hook", text) for text in shown)


def _changes(before: Texts, after: Texts) -> list[str]:
    return [
        f"hook: {brief(str(was))} → {brief(str(now))}"
        for was, now in zip(before, after, strict=False)
        if was is not None
    ]


def edge_label(edge: Edge, gradient: str | None) -> str | None:
    """What stands beside an arrow."""
    if edge.count > 1:
        return f"{edge.count} edges"
    if gradient is None or edge.kind not in ("edge", "seed", "outside"):
        return None
    return f"↑ {brief(gradient)}"


def box_size(node: Node, visit: Visit | None = None) -> tuple[float, float]:
    """Width and height of a box in px."""
    lines = box_lines(node, visit)
    letters = max(len(text) + text.count("✂") for _, text in lines)
    pad = 16 if node.kind in ("leaf", "operation", "fold") else 8
    if node.kind == "fold":
        letters += 4  # its place in the order is wide, such as 3 to 498
    return round(letters * LETTER + pad, 1), len(lines) * LINE + (10 if pad == 16 else 4)


def shown_visits(picture: Picture) -> dict[str, Visit]:
    """The visit of each node in the shown pass."""
    return {visit.node: visit for visit in picture.last.visits} if picture.last else {}
