"""What a graph picture says: the nodes, edges and backward passes of one recorded run.

Plain data. Nothing in here knows torch, SVG or Graphviz.
"""

from __future__ import annotations

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
    - `seed`: the call that starts a backward pass;
    - `fold`: repeated parts that are not shown one by one.
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
    """The plain numbers that it saved, such as an exponent; not those that the operation has by default."""
    freed: bool = False
    """Whether a backward pass has freed the saved tensors."""
    grad: str | None = None
    """`.grad` at the end of the program: of a leaf, and of a result that retains it."""
    rounds: int = 0
    """Of a fold: how many rounds of a repeated part it stands for; 0 if for inputs of one operation."""
    operations: int = 0
    """Of a fold: how many operations are in it."""
    leaves: int = 0
    inputs: int = 0
    """Of a fold: how many inputs that need no gradient."""
    shape: str | None = None
    """The lengths of the dimensions of the value, if it has any: `(2, 3)`."""

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
        if self.kind == "fold":
            return f"{self.rounds} more rounds" if self.rounds else f"{self.leaves + self.inputs} more inputs"
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
    """The local derivative: what the node makes of ones, where the gradient is multiplied by that.

    This is so if the operation gives one number, and if it works on each number by itself.
    """
    count: int = 1
    """How many edges this is; those of a fold to the same box are drawn as one."""


@dataclass(frozen=True)
class Visit:
    """The engine visits a node: what arrived for each output, what was sent to each input."""

    node: str
    arrived: Texts
    sent: Texts = ()
    before: str | None = None
    """Of a leaf: `.grad` before the gradient was added, and after."""
    after: str | None = None
    raised: bool = False
    nodes: int = 1
    """Of a fold: how many of its nodes are visited, one after the other."""
    unhooked: Texts = ()
    """What would have arrived if no hook of the program had changed it; empty if none did."""
    computed: Texts = ()
    """What the node itself made, before hooks of the program changed it; of a leaf: what `.grad` would be."""


@dataclass(frozen=True)
class BackwardPass:
    """One backward pass: the call that started it, and its visits in order."""

    line: int | None
    code: str | None
    seeds: tuple[tuple[str, str], ...]
    """The nodes where it started, and the gradient it started with."""
    visits: tuple[Visit, ...]
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
    passes: tuple[BackwardPass, ...] = ()
    earlier: int = 0
    """How many backward passes ran before these and are left out."""
    literal: tuple[str, str, str] | None = None
    """A variable of the program, the number that it has there, and the other one that it had in this run."""

    def node(self, id: str) -> Node:
        """The node of that id."""
        return next(node for node in self.nodes if node.id == id)

    @property
    def last(self) -> BackwardPass | None:
        """The pass whose gradients the picture shows: the last that ran to its end, else the last."""
        return shown_pass(self.passes)

    def gradients(self) -> dict[tuple[str, int], str]:
        """The gradient on each edge in the shown pass, by the edge's source and input."""
        if self.last is None:
            return {}
        sent = {(v.node, i): text for v in self.last.visits for i, text in enumerate(v.sent) if text is not None}
        for kind, pairs in (("seed", self.last.seeds), ("outside", self.last.outside)):
            ends = {edge.target: edge.source for edge in self.edges if edge.kind == kind}
            sent |= {(ends[node], 0): text for node, text in pairs if node in ends}
        several = {(edge.source, edge.input) for edge in self.edges if edge.count > 1}
        return {key: text for key, text in sent.items() if key not in several}

    def order(self) -> dict[str, str]:
        """The place of each node in the shown pass, from 1; of a fold, from where to where its nodes were visited."""
        return {visit.node: place for place, visit in places(self.last)}


def places(shown: BackwardPass | None) -> list[tuple[str, Visit]]:
    """The visits of a pass, each with its place in the order."""
    found, number = [], 1
    for visit in shown.visits if shown else ():
        last = number + visit.nodes - 1
        found.append((f"{number}" if last == number else f"{number}\u2013{last}", visit))
        number = last + 1
    return found


def shown_pass(passes: tuple[BackwardPass, ...]) -> BackwardPass | None:
    """The pass whose gradients a picture shows: the last that ran to its end, else the last."""
    whole = [each for each in passes if each.error is None] or list(passes)
    return whole[-1] if whole else None
