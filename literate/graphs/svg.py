"""A graph picture as SVG: `draw` writes it in the places of a layout; `svg_reader` reads both back.

The SVG is the contract with the style sheet (graph.css) and the stepper:

- `<svg class="graph" id=ID data-program data-roots data-passes>`; ID is `graph-` and the program and
  variables, so ids are unique on a page. `<title>` names it, `<desc>` says it in sentences, one a line.
- `<g class="node KIND" id="ID-n1" data-node="n1" data-kind ...>`: a box of the kind `leaf`,
  `operation`, `constant`, `cut`, `outside`, `seed` or `fold` (see `picture.Node`), in the order of the
  computation. Its attributes, each left out where there is nothing to say:
  `data-op` (`MulBackward0`; of a leaf `AccumulateGrad`; of a cut what cut it off), `data-name` (the
  program's), `data-value` (what the operation gave, as PyTorch prints it), `data-shape`, `data-line` and
  `data-code` (the expression of the program that made it), `data-forward` (its place in the forward
  pass, from 1), `data-saved` (the tensors it saved, JSON: [[label, text], ...]), `data-freed` (a pass
  has freed them), `data-settings` (the plain numbers it saved, in the same form), `data-grad` (`.grad` at the
  end), `data-order` (its visit in the shown pass, from 1) and `data-gradient` (what arrived there); of a
  fold `data-rounds`, `data-operations`, `data-leaves` and `data-inputs` (how many it stands for).
  Inside: one shape, `<text class="op|value|shape|saved|grad|code|hook">` for each line, and with an order
  `<g class="order">` with its number. A line `hook` says what hooks changed in the shown pass.
- `<g class="edge KIND" id="ID-n9-0" data-source="n9" data-input="0" data-target="n7" data-output
  data-local data-gradient data-count>`: an edge from the node that sends a gradient (`data-source`, along its
  edge number `data-input`) to the node that gets it. KIND is `edge` (of autograd), `none` (the input
  needs no gradient), `from` (what a cut tensor was computed from), `seed` or `outside` (a gradient
  enters). `data-local` is the local derivative (see `picture.Edge`), `data-count` how many
  edges of a fold this is. Inside: the line `<path class="line">`, with a gradient the arrow head
  `<path class="tip">` and `<text class="gradient">`, an arrow and the number; of several edges
  `<text class="count">`.
- `data-passes`: JSON, a list of all backward passes of the run that touched the graph, in order:
  `{"line", "code", "seeds": [[node, gradient]], "outside": [[node, gradient]], "steps": [{"node",
  "in": [gradient of each output], "out": [gradient sent along each edge, or null], "before", "after"
  (of a leaf: its .grad), "raised", "nodes" (of a fold: how many are visited), "unhooked" and "computed"
  (what "in" and "out" would be without hooks, where these changed it)}], "returned": [[node, gradient]],
  "error"}`. The attributes and the visible texts show the last pass that ran to its end. `data-earlier` is
  the number of passes before these that are left out.
- `data-literal`: of a run with another number than the program has, JSON: [variable, the number there, the other].

Numbers are texts as PyTorch prints them. A visible text leaves out `tensor( )` and is shortened
with an ellipsis, or to the shape, where it is long; the attributes are not.
"""

from __future__ import annotations

import json
import re
from xml.sax.saxutils import escape

from literate.graphs.label import LETTER, LINE, box_lines, box_size, edge_label, shown_visits
from literate.graphs.layout import Layout, Point
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit
from literate.graphs.words import words

SMALLEST = 0.86
"""How far a narrow screen may shrink a picture before it scrolls."""


def identity(picture: Picture) -> str:
    """The id of the picture on a page."""
    other = f"-{picture.literal[0]}-{picture.literal[2].replace('-', 'minus')}" if picture.literal else ""
    return re.sub(r"\W+", "-", "-".join(["graph", picture.program.removesuffix(".py"), *picture.roots]) + other)


def draw(picture: Picture, layout: Layout) -> str:
    """The SVG: one element a line, no blank line."""
    id, order, gradients = identity(picture), picture.order(), picture.gradients()
    size = f"{layout.width:g} {layout.height:g}"
    title = f"Graph of {', '.join(picture.roots)} in {picture.program}"
    visits = shown_visits(picture)
    head = _attributes(
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "graph",
            "id": id,
            "viewBox": f"0 0 {size}",
            "width": f"{layout.width:g}",
            "height": f"{layout.height:g}",
            "style": f"min-width:{layout.width * SMALLEST:.0f}px",
            "role": "group",
            "aria-labelledby": f"{id}-title",
            "data-program": picture.program,
            "data-roots": " ".join(picture.roots),
            "data-passes": _json([_pass(each) for each in picture.passes]),
            "data-earlier": picture.earlier or None,
            "data-literal": _json(picture.literal) if picture.literal else None,
        }
    )
    lines = [f"<svg{head}>", f'<title id="{id}-title">{escape(title)}</title>', "<desc>"]
    lines += [*(escape(line) for line in words(picture)), "</desc>"]
    for edge in picture.edges:
        lines.append(_edge(id, edge, layout, gradients.get((edge.source, edge.input))))
    for node in picture.nodes:
        lines.append(_node(id, node, layout.nodes[node.id], order.get(node.id), visits.get(node.id)))
    return "\n".join([*lines, "</svg>"]) + "\n"


def _attributes(values: dict[str, object]) -> str:
    """Attributes, those that are None or False left out."""
    found = ""
    for name, value in values.items():
        if value is None or value is False:
            continue
        text = escape("" if value is True else str(value), {"\n": " "})
        found += f" {name}='{text.replace(chr(39), '&#39;')}'" if '"' in text else f' {name}="{text}"'
    return found


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pass(each: BackwardPass) -> dict[str, object]:
    """A pass for `data-passes`, without what is empty."""
    steps = [_visit(visit) for visit in each.visits]
    whole = {"line": each.line, "code": each.code, "seeds": each.seeds, "outside": each.outside, "steps": steps}
    whole |= {"returned": each.returned, "error": each.error}
    return {key: value for key, value in whole.items() if value}


def _visit(visit: Visit) -> dict[str, object]:
    found: dict[str, object] = {"node": visit.node, "in": visit.arrived, "out": visit.sent}
    found |= {"before": visit.before, "after": visit.after} if visit.after is not None else {}
    found |= {"raised": True} if visit.raised else {}
    found |= {"nodes": visit.nodes} if visit.nodes > 1 else {}
    found |= {"unhooked": visit.unhooked} if visit.unhooked else {}
    return found | ({"computed": visit.computed} if visit.computed else {})


def _node(id: str, node: Node, place: Point, order: str | None, visit: Visit | None) -> str:
    width, height = box_size(node, visit)
    lines = box_lines(node, visit)
    head = _attributes(
        {
            "class": f"node {node.kind}",
            "id": f"{id}-{node.id}",
            "transform": f"translate({place[0]:g} {place[1]:g})",
            "data-node": node.id,
            "data-kind": node.kind,
            "data-op": node.op or None,
            "data-name": node.name,
            "data-value": node.value,
            "data-shape": node.shape,
            "data-line": node.line,
            "data-code": node.code,
            "data-forward": node.forward,
            "data-saved": _json(node.saved) if node.saved else None,
            "data-settings": _json(node.settings) if node.settings else None,
            "data-freed": node.freed,
            "data-grad": node.grad,
            "data-order": order,
            "data-gradient": ", ".join(map(str, visit.arrived)) if visit and visit.arrived else None,
            "data-rounds": node.rounds or None,
            "data-operations": node.operations or None,
            "data-leaves": node.leaves or None,
            "data-inputs": node.inputs or None,
        }
    )
    left, top = -width / 2, -height / 2
    round_ = {"leaf": height / 2, "operation": 3}.get(node.kind, 0)
    round_ = min(round_, 16)
    shape = f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{height:g}" rx="{round_:g}"/>'
    texts = []
    for number, (kind, text) in enumerate(lines):
        y = (number - (len(lines) - 1) / 2) * LINE + 4
        texts.append(f'<text class="{kind}" y="{y:g}">{escape(text)}</text>')
    badge = _badge(-left, top, order) if order else ""
    return f"<g{head}>{shape}{''.join(texts)}{badge}</g>"


def _badge(x: float, y: float, order: str) -> str:
    wide = len(order) * LETTER + 8
    return (
        f'<g class="order" transform="translate({x:g} {y:g})"><rect x="{-wide / 2:g}" y="-8" '
        f'width="{wide:g}" height="16" rx="8"/><text y="4">{order}</text></g>'
    )


def _edge(id: str, edge: Edge, layout: Layout, gradient: str | None) -> str:
    key = edge.source, edge.input
    curve = layout.curves[key]
    head = _attributes(
        {
            "class": "edge" if edge.kind == "edge" else f"edge {edge.kind}",
            "id": f"{id}-{edge.source}-{edge.input}",
            "data-kind": edge.kind,
            "data-source": edge.source,
            "data-input": edge.input,
            "data-target": edge.target,
            "data-output": edge.output,
            "data-local": edge.local,
            "data-gradient": gradient,
            "data-count": edge.count if edge.count > 1 else None,
        }
    )
    start, *rest = (f"{x:g} {y:g}" for x, y in curve)
    parts = [f'<path class="line" d="M{start} C{" ".join(rest)}"/>']
    if edge.kind in ("edge", "seed", "outside"):
        parts.append(f'<path class="tip" d="{_tip(curve)}"/>')
    label = edge_label(edge, gradient)
    if label is not None and key in layout.labels:
        x, y = layout.labels[key]
        kind = "count" if edge.count > 1 else "gradient"
        parts.append(f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(label)}</text>')
    return f"<g{head}>{''.join(parts)}</g>"


def _tip(curve: tuple[Point, ...]) -> str:
    """The head of the arrow at the end of the curve."""
    (x, y), (a, b) = curve[-1], next(p for p in reversed(curve[:-1]) if p != curve[-1])
    length = ((x - a) ** 2 + (y - b) ** 2) ** 0.5
    u, v = (x - a) / length, (y - b) / length
    base = x - 8 * u, y - 8 * v
    left = f"{base[0] - 3.5 * v:.1f} {base[1] + 3.5 * u:.1f}"
    right = f"{base[0] + 3.5 * v:.1f} {base[1] - 3.5 * u:.1f}"
    return f"M{x:g} {y:g} L{left} L{right}Z"
