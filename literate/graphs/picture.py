"""What a graph picture says: the nodes, edges and backward passes of one recorded run.

Plain data, and the two ways to read it as text: `facts` for comparing two pictures, and `words`
for readers who do not see. Nothing in here knows torch, SVG or Graphviz.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SEPARATOR = "; "
"""Stands between the results of an operation that has several, in their names and in their values."""

Texts = tuple[str | None, ...]


@dataclass(frozen=True)
class Node:
    """A box of the picture. Nodes are numbered in the order of the computation: n1, n2, ...

    `kind` is one of
    - `leaf`: a tensor with requires_grad=True that no recorded operation made, and its AccumulateGrad node;
    - `operation`: a node that autograd recorded, with what the operation gave;
    - `constant`: an input that needs no gradient, where the graph has no edge;
    - `cut`: the same, but computed from something that needs one (`op` says how it was cut off);
    - `outside`: nodes of another graph that send a gradient into this one;
    - `seed`: the call that starts a backward pass.
    """

    id: str
    kind: str
    op: str = ""
    name: str | None = None
    value: str | None = None
    line: int | None = None
    code: str | None = None
    forward: int | None = None
    """Of an operation: its place in the order of the forward pass, from 1."""
    saved: tuple[tuple[str, str], ...] = ()
    """The tensors that the node saved: what the program calls each, and its value."""
    settings: tuple[tuple[str, str], ...] = ()
    """The plain numbers that it keeps, such as an exponent."""
    freed: bool = False
    """Whether a backward pass has freed the saved tensors."""
    grad: str | None = None
    """`.grad` at the end of the program: of a leaf, and of a result that retains it."""

    def result(self, output: int) -> str:
        """One result of the node as sentences write it: `x = tensor(0.)`."""
        value, name = self._one(self.value, output), self._one(self.name, output)
        return " = ".join(each for each in (name, value) if each and each != "_") or self.title

    def _one(self, text: str | None, output: int) -> str | None:
        parts = text.split(SEPARATOR) if text else []
        return parts[output] if output < len(parts) else text

    @property
    def title(self) -> str:
        """How messages and sentences call the node."""
        if self.kind == "leaf":
            return self.name or "a leaf without a name"
        if self.kind == "operation":
            return f"{self.op} ({self.name or self.code or self.id})"
        if self.kind == "cut":
            return f"{self.name or self.value} (cut off by {self.op})"
        return self.name or self.value or self.code or "another graph"


@dataclass(frozen=True)
class Edge:
    """From the node that sends a gradient to the node that gets it.

    `kind` is `edge` for an edge of autograd, `none` for an input where there is no edge, `from` for
    what a cut tensor was computed from, and `seed` or `outside` where a gradient enters.
    """

    kind: str
    source: str
    input: int
    target: str
    output: int = 0
    local: str | None = None
    """The local derivative, known if the operation gives one number: what the node makes of a one."""


@dataclass(frozen=True)
class Step:
    """The engine visits a node: what arrived for each output, what was sent to each input."""

    node: str
    arrived: Texts
    sent: Texts = ()
    before: str | None = None
    """Of a leaf: `.grad` before the gradient was added, and after."""
    after: str | None = None
    raised: bool = False


@dataclass(frozen=True)
class Pass:
    """One backward pass: the call that started it, and its visits in order."""

    line: int | None
    code: str | None
    seeds: tuple[tuple[str, str], ...]
    """The nodes where it started, and the gradient it started with."""
    steps: tuple[Step, ...]
    outside: tuple[tuple[str, str], ...] = ()
    """The nodes that other graphs sent a gradient to, and that gradient."""
    returned: tuple[tuple[str, str], ...] = ()
    """What `torch.autograd.grad` returned for nodes of this picture."""
    error: str | None = None


@dataclass(frozen=True)
class Picture:
    """The graph of some variables of a program."""

    program: str
    roots: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    passes: tuple[Pass, ...] = ()

    def node(self, id: str) -> Node:
        """The node of that id."""
        return next(node for node in self.nodes if node.id == id)

    @property
    def last(self) -> Pass | None:
        """The pass whose gradients the picture shows: the last that ran to its end, else the last."""
        whole = [each for each in self.passes if each.error is None] or self.passes
        return whole[-1] if whole else None

    def gradients(self) -> dict[tuple[str, int], str]:
        """The gradient on each edge in the last pass, by the edge's source and input."""
        if self.last is None:
            return {}
        sent = {(s.node, i): text for s in self.last.steps for i, text in enumerate(s.sent) if text is not None}
        ends = {edge.target: edge for edge in self.edges if edge.kind == "seed"}
        sent |= {(ends[node].source, 0): text for node, text in self.last.seeds if node in ends}
        ends = {edge.target: edge for edge in self.edges if edge.kind == "outside"}
        return sent | {(ends[node].source, 0): text for node, text in self.last.outside if node in ends}

    def order(self) -> dict[str, int]:
        """The place of each node in the last pass, from 1."""
        return {step.node: number for number, step in enumerate(self.last.steps if self.last else (), 1)}


def facts(picture: Picture) -> Iterator[str]:
    """All that the picture says, one fact a line; each line names its node."""
    titles = {node.id: f"{node.id} {node.title}" for node in picture.nodes}
    yield f"graph of {', '.join(picture.roots)} in {picture.program}"
    for node in picture.nodes:
        place = f", line {node.line}" if node.line else ""
        yield f"{titles[node.id]}: {node.kind} {node.op}".rstrip() + place + (f", {node.code}" if node.code else "")
        if node.value is not None:
            yield f"{titles[node.id]}: value {node.value}"
        if node.forward is not None:
            yield f"{titles[node.id]}: forward step {node.forward}"
        for label, text in node.saved:
            yield f"{titles[node.id]}: {'freed' if node.freed else 'saved'} {label} = {text}"
        for label, text in node.settings:
            yield f"{titles[node.id]}: keeps {label} = {text}"
        if node.grad is not None:
            yield f"{titles[node.id]}: .grad {node.grad}"
    for edge in picture.edges:
        local = f", local derivative {edge.local}" if edge.local else ""
        ends = f"{titles.get(edge.source, edge.source)} -> {titles.get(edge.target, edge.target)}"
        yield f"{ends}: {edge.kind} {edge.input} to {edge.output}{local}"
    for number, each in enumerate(picture.passes, 1):
        yield f"pass {number}: line {each.line}, {each.code}" + (f", raised {each.error}" if each.error else "")
        for word, pairs in (("starts", each.seeds), ("outside", each.outside), ("returned", each.returned)):
            for id, text in pairs:
                yield f"pass {number}, {titles.get(id, id)}: {word} {text}"
        for count, step in enumerate(each.steps, 1):
            at = f"pass {number}, step {count}, {titles.get(step.node, step.node)}"
            yield f"{at}: gradient {_listed(step.arrived)}" + (" raised" if step.raised else "")
            for position, sent in enumerate(step.sent):
                yield f"{at}: sends to input {position} {sent}"
            if step.after is not None:
                yield f"{at}: .grad from {step.before} to {step.after}"


def _listed(texts: Texts) -> str:
    return ", ".join(str(text) for text in texts)


PHRASES: Mapping[str, str] = {
    "title": "Graph of {roots} in {program}",
    "caption": "Graph of {roots}",
    "line": "Line {line}, {code}: ",
    "gives": "{op} takes {inputs} and gives {value}.",
    "made": "{op} gives {value}.",
    "saves": " It saves {saved}.",
    "frees": " It frees {saved}.",
    "cut": " {name} is cut off by {op}: no gradient goes there.",
    "and": " and ",
    "pass": "Backward pass {number}. ",
    "start": "the gradient {gradient} starts at {node}.",
    "enters": "From another graph {gradient} arrives at {node}.",
    "sends": "Step {step}: {gradient} arrives at {node}, which sends {sent}.",
    "sent": "{gradient} to {node}",
    "nothing": "nothing",
    "adds": "Step {step}: {gradient} arrives at {node}; its .grad was {before} and is {after}.",
    "raises": "Step {step}: {gradient} arrives at {node}, which raises: {error}",
    "returned": "The call returns {gradient} for {node}.",
    "none": "No backward pass ran.",
}
"""English; the site of another language gives its own."""


def words(picture: Picture, phrases: Mapping[str, str] = PHRASES) -> Iterator[str]:
    """The computation in order, in sentences: forward, then each backward pass.

    One sentence for each operation, and for each pass one where it starts, one for each step and
    one for each gradient it returns: the frames of the stepper.
    """

    def say(phrase: str, **values: object) -> str:
        return phrases[phrase].format(**values)

    def at(line: int | None, code: str | None) -> str:
        return say("line", line=line, code=code) if line else ""

    def joined(parts: list[str]) -> str:
        return ", ".join(parts[:-1]) + (phrases["and"] if parts[:-1] else "") + parts[-1] if parts else ""

    def saved(node: Node) -> str:
        return joined([f"{label} = {text}" for label, text in node.saved])

    for node in picture.nodes:
        if node.kind != "operation":
            continue
        edges = [edge for edge in picture.edges if edge.source == node.id]
        inputs = [picture.node(edge.target) for edge in edges]
        taken = joined([given.result(edge.output) for given, edge in zip(inputs, edges, strict=True)])
        count = len(node.value.split(SEPARATOR)) if node.value else 1
        value = joined([node.result(output) for output in range(count)])
        text = at(node.line, node.code)
        text += say("gives" if taken else "made", op=node.op, inputs=taken, value=value)
        if node.saved:
            text += say("saves", saved=saved(node))
        for given in inputs:
            if given.kind == "cut":
                text += say("cut", name=given.name or given.value, op=given.op)
        yield text
    if not picture.passes:
        yield phrases["none"]
    ends = {(edge.source, edge.input): edge.target for edge in picture.edges}
    freeing = {step.node: each for each in picture.passes for step in each.steps if picture.node(step.node).freed}
    for number, each in enumerate(picture.passes, 1):
        first = say("pass", number=number) if len(picture.passes) > 1 else ""
        for root, gradient in each.seeds:
            yield first + at(each.line, each.code) + say("start", gradient=gradient, node=picture.node(root).title)
            first = ""
        for target, gradient in each.outside:
            yield first + say("enters", gradient=gradient, node=picture.node(target).title)
            first = ""
        for place, step in enumerate(each.steps, 1):
            node = picture.node(step.node)
            here: dict[str, object] = {"step": place, "node": node.title, "gradient": _listed(step.arrived)}
            if step.raised:
                yield first + say("raises", error=each.error, **here)
            elif step.after is not None:
                yield first + say("adds", before=step.before, after=step.after, **here)
            else:
                sent = [
                    say("sent", gradient=text, node=picture.node(ends[step.node, position]).title)
                    for position, text in enumerate(step.sent)
                    if text is not None and (step.node, position) in ends
                ]
                frees = say("frees", saved=saved(node)) if node.saved and freeing.get(node.id) is each else ""
                yield first + say("sends", sent=joined(sent) or phrases["nothing"], **here) + frees
            first = ""
        for target, gradient in each.returned:
            yield say("returned", gradient=gradient, node=picture.node(target).title)
