"""The picture of some variables, built from what was seen of a run and from the graph at its end."""

from __future__ import annotations

import weakref
from typing import Any, cast

import torch
from torch.autograd.graph import Node as GradNode

from literate.diagnostic import Diagnostic
from literate.graphs.backward import BackwardRecord, ObservedPass, ObservedVisit, Values
from literate.graphs.forward import Call, ForwardRecord, Input, Origin, Source
from literate.graphs.names import Names, SourceText, named_tensors
from literate.graphs.node import (
    Result,
    edge_of,
    forward_order,
    identity,
    is_accumulator,
    reachable,
    results_of,
)
from literate.graphs.picture import SEPARATOR, BackwardPass, Edge, Node, Picture, Texts, Visit, shown_pass
from literate.graphs.saved import is_freed
from literate.graphs.value import Value, shape_text, value_of
from literate.runner.program import Program


class PictureBuilder:
    """Builds one picture; `nodes` and `edges` are what it has so far."""

    def __init__(
        self, program: Program, namespace: dict[str, object], forward: ForwardRecord, backward: BackwardRecord
    ) -> None:
        self.program = program
        self.namespace = namespace
        self.forward = forward
        self.backward = backward
        self.text = SourceText(program.source)
        self.names = Names([])
        self.ids: dict[GradNode, str] = {}
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self.cuts: list[tuple[str, Origin]] = []

    def picture(self, variables: tuple[str, ...], name: str) -> Picture:
        """The graph of the variables. Raises `Diagnostic` if one has none."""
        roots = [self.root(each) for each in variables]
        self.names = Names([*zip(variables, roots, strict=True), *named_tensors(self.namespace)])
        for result, tensor in self.names.results.items():
            self.forward.match(cast(GradNode, tensor.grad_fn), tensor)
            self.forward.values.setdefault(result, value_of(tensor))
        ends = [edge_of(root)[0] for root in roots]
        self.backward.look_into(reachable(ends))
        for place, node in enumerate(forward_order(ends), 1):
            self.add_operation(node, place)
        self.add_cut_edges()
        passes = tuple(each for seen in self.backward.passes if (each := self.backward_pass(seen)))
        self.add_entries(shown_pass(passes))
        return Picture(name, variables, tuple(self.nodes), tuple(self.edges), passes)

    def root(self, variable: str) -> torch.Tensor:
        """The tensor that the program calls `variable`, if it has a graph."""

        def wrong(text: str) -> Diagnostic:
            return Diagnostic(self.program.path, self.text.line_of(variable), f"no graph to draw: {text}")

        if variable not in self.namespace:
            raise wrong(f"the program has no variable {variable}")
        tensor = self.namespace[variable]
        if not isinstance(tensor, torch.Tensor):
            raise wrong(f"{variable} is no tensor, but {type(tensor).__name__}")
        if not tensor.requires_grad:
            raise wrong(f"{variable} does not require a gradient, so nothing was recorded for it")
        if tensor.grad_fn is None:
            raise wrong(f"{variable} is a leaf: no recorded operation made it")
        return tensor

    def add(self, kind: str, **given: Any) -> str:
        """Add a box; gives its id."""
        id = f"n{len(self.nodes) + 1}"
        self.nodes.append(Node(id, kind, **given))
        return id

    # The forward pass

    def add_operation(self, node: GradNode, place: int) -> None:
        """Add the box of a node, after those of its inputs."""
        call = self.forward.match(node)
        targets = self.targets(node, call)
        if call is None and node.name().endswith("CopySlices"):  # made right after the operation that wrote
            call = self.forward.call_before(node)
        saved, results = self.backward.saved[node], [(identity(node), n) for n in range(len(results_of(node)))]
        line, code = self.text.at(call.place if call else None)
        names = [self.names.of_result.get(result, "_") for result in results]
        self.ids[node] = self.add(
            "operation",
            op=node.name().rpartition("::")[2],
            name=SEPARATOR.join(names) if set(names) != {"_"} else None,
            value=SEPARATOR.join(self.result_texts(node, results)) or None,
            shape=self.lengths(results),
            line=line,
            code=code,
            forward=place,
            saved=tuple((self.names.of_source(of) or label, str(value)) for label, value, of in saved.tensors),
            settings=tuple(saved.numbers),
            freed=is_freed(node),
            grad=self.retained((identity(node), 0)),
        )
        for position, (kind, target, output) in targets.items():
            local = saved.local[position] if kind == "edge" and position < len(saved.local) else None
            text = None if local is None else str(local)
            self.edges.append(Edge(kind, self.ids[node], position, target, output, text))

    def result_texts(self, node: GradNode, results: list[Result]) -> list[str]:
        """What the operation gave; a shape where that was not seen."""
        seen = [self.forward.values.get(result) for result in results]
        return [
            str(value) if value else shape_text(metadata.shape)
            for value, metadata in zip(seen, results_of(node), strict=True)
        ]

    def lengths(self, results: list[Result]) -> str | None:
        """The shapes of what the operation gave, if one of them has dimensions."""
        values = [self.forward.values.get(result) for result in results]
        found = [value.lengths if value else None for value in values]
        return SEPARATOR.join(each or "()" for each in found) if any(found) else None

    def targets(self, node: GradNode, call: Call | None) -> dict[int, tuple[str, str, int]]:
        """Where the edges of a node lead: kind, box and output, by input; boxes that are not there are added."""
        found = {}
        constants = _constants(call, len(node.next_functions))
        for position, ((following, output), constant) in enumerate(zip(node.next_functions, constants, strict=True)):
            if following is not None:
                if following not in self.ids:
                    self.ids[following] = self.add_leaf(following, node)
                found[position] = "edge", self.ids[following], output
            elif constant is not None:
                found[position] = "none", self.add_constant(constant), 0
        return found

    def add_leaf(self, node: Any, user: GradNode) -> str:
        """Add a leaf, with the value that the operation of `user` took; gives its id."""
        variable = node.variable
        value = self.forward.leaf_value(variable, user)
        grad = "None" if variable.grad is None else str(value_of(variable.grad))
        name = self.names.of(variable)
        return self.add("leaf", op="AccumulateGrad", name=name, value=str(value), shape=value.lengths, grad=grad)

    def add_constant(self, given: Input) -> str:
        """Add an input that needs no gradient; gives its id."""
        name, value = self.names.of(given.tensor() if given.tensor else None), str(given.value)
        shape = given.value.lengths if isinstance(given.value, Value) else None
        if given.origin is None:
            return self.add("constant", name=name, value=value, shape=shape)
        id = self.add("cut", op=given.origin.cause, name=name, value=value, shape=shape)
        self.cuts.append((id, given.origin))
        return id

    def add_cut_edges(self) -> None:
        """Draw the lines from what was cut off to what it was made from, if that is in the picture."""
        leaves = {id(node.variable): each for node, each in self.ids.items() if is_accumulator(node)}  # type: ignore[attr-defined]
        results = {identity(node): each for node, each in self.ids.items()}

        def found(source: Source) -> str | None:
            return leaves.get(id(source())) if isinstance(source, weakref.ref) else results.get(source[0])

        for cut, origin in self.cuts:
            targets = dict.fromkeys(target for source in origin.sources if (target := found(source)))
            self.edges += [Edge("from", cut, position, target) for position, target in enumerate(targets)]

    def retained(self, result: Result) -> str | None:
        """`.grad` of a result that keeps it."""
        tensor = self.names.results.get(result)
        if tensor is None or not tensor.retains_grad:
            return None
        return "None" if tensor.grad is None else str(value_of(tensor.grad))

    # The backward passes

    def backward_pass(self, seen: ObservedPass) -> BackwardPass | None:
        """A pass, as far as it touched this graph."""
        visits = tuple(self.visit(each) for each in seen.visits if each.node in self.ids)
        if not visits:
            return None
        outside = [
            (self.ids[following], str(sent))
            for visit in seen.visits
            if visit.node not in self.ids
            for (following, _), sent in zip(visit.node.next_functions, visit.sent, strict=False)
            if following in self.ids and sent is not None
        ]
        line, code = self.text.at(seen.place)
        return BackwardPass(
            line,
            code,
            tuple((self.ids[node], str(value)) for node, value in seen.seeds if node in self.ids),
            visits,
            tuple(outside),
            tuple((self.ids[node], str(value)) for node, value in seen.returned if node in self.ids),
            seen.error,
        )

    def visit(self, seen: ObservedVisit) -> Visit:
        """A visit of a node in this graph."""
        leaf = is_accumulator(seen.node)
        return Visit(
            self.ids[seen.node],
            _texts(seen.arrived),
            _texts(seen.sent),
            str(seen.before) if leaf else None,
            str(seen.after if seen.done else None) if leaf else None,
            not seen.done,
            unhooked=_texts(seen.unhooked),
            computed=_texts(seen.computed),
        )

    def add_entries(self, shown: BackwardPass | None) -> None:
        """Add the boxes from which the gradients of the shown pass enter."""
        if shown is None:
            return
        for node, _ in shown.seeds:
            self.edges.append(Edge("seed", self.add("seed", line=shown.line, code=shown.code), 0, node))
        for node in dict.fromkeys(node for node, _ in shown.outside):
            self.edges.append(Edge("outside", self.add("outside"), 0, node))


def _constants(call: Call | None, edges: int) -> list[Input | None]:
    """For each edge of a node the input without a gradient that stands there."""
    for inputs in [call.inputs, tuple(i for i in call.inputs if i is None or i.floating)] if call else []:
        if len(inputs) == edges:
            return list(inputs)
    return [None] * edges


def _texts(values: Values) -> Texts:
    return tuple(None if value is None else str(value) for value in values)
