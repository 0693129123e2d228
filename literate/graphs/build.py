"""The autograd graph of a run: `record` runs a program under observation, `Recording.picture` says what was seen.

A program that prints anything else under observation is refused (see `Project.picture`).
"""

from __future__ import annotations

import re
import types
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch.autograd.graph import Node as GradNode

from literate.diagnostic import Diagnostic
from literate.graphs.node import edge_of, is_accumulator, number_of, reachable, results_of
from literate.graphs.picture import SEPARATOR, Edge, Node, Pass, Picture, Step
from literate.graphs.record import Input, Key, Made, Observer, Origin, Place, RawPass
from literate.graphs.value import Value, value_of
from literate.runner.program import Program, Run, run


@dataclass(frozen=True)
class Recording:
    """A run under observation."""

    program: Program
    run: Run
    observer: Observer

    def picture(self, variables: tuple[str, ...], name: str) -> Picture:
        """The graph of the variables at the end of the program, called `name` in the picture.

        Raises `Diagnostic` if there is nothing to draw.
        """
        return _Painter(self, variables, name).paint()


def record(program: Program) -> Recording:
    """Run the program once, observed."""
    observer = Observer(str(program.file))
    with observer.engine(), observer:
        result = run(program)
    return Recording(program, result, observer)


class _Painter:
    """Makes one picture of a recording."""

    def __init__(self, recording: Recording, variables: tuple[str, ...], name: str) -> None:
        self.recording = recording
        self.observer = recording.observer
        self.variables = variables
        self.name = name
        self.namespace = recording.run.namespace
        self.ids: dict[Any, str] = {}
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self.cuts: list[tuple[str, Origin]] = []
        self.names: dict[Key, str] = {}
        self.results: dict[Key, torch.Tensor] = {}
        self.tensor_names: dict[int, str] = {}
        self.kept: list[torch.Tensor] = []
        self.positions: dict[types.CodeType, list[Any]] = {}
        self.lines = recording.program.source.split("\n")

    def paint(self) -> Picture:
        roots = [self.root(each) for each in self.variables]
        for name, tensor in [*zip(self.variables, roots, strict=True), *_named(self.namespace)]:
            self.kept.append(tensor)
            self.tensor_names.setdefault(id(tensor), name)
            if tensor.grad_fn is not None:
                key = number_of(tensor.grad_fn), tensor.output_nr
                self.names.setdefault(key, name)
                self.results.setdefault(key, tensor)
                self.observer.values.setdefault(key, value_of(tensor))
        reached = reachable([edge_of(root)[0] for root in roots])
        self.observer.look_into(reached)
        operations = sorted((node for node in reached if not is_accumulator(node)), key=number_of)
        for place, node in enumerate(operations, 1):
            self.operation(node, place)
        self.join_cuts()
        passes = tuple(each for raw in self.observer.passes if (each := self.backward(raw)))
        self.entries(passes)
        return Picture(self.name, self.variables, tuple(self.nodes), tuple(self.edges), passes)

    def root(self, variable: str) -> torch.Tensor:
        """The tensor that the program calls `variable`, if it has a graph."""

        def wrong(text: str) -> Diagnostic:
            path, lines = self.recording.program.path, enumerate(self.lines, 1)
            line = next((n for n, each in lines if re.match(rf"\s*{re.escape(variable)}\b", each)), 1)
            return Diagnostic(path, line, f"no graph to draw: {text}")

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
        id = f"n{len(self.nodes) + 1}"
        self.nodes.append(Node(id, kind, **given))
        return id

    def operation(self, node: GradNode, forward: int) -> None:
        """Add the node, after its inputs."""
        observer, number = self.observer, number_of(node)
        made, seen = observer.made.get(number), observer.seen[node]
        custom = isinstance(node, torch.autograd.function.BackwardCFunction)
        if made and not (made.inside_function if custom else _plain(made.operation) == _plain(node.name())):
            made = None
        inputs = self.constants(made, node)
        if made is None and node.name().endswith("CopySlices"):  # made right after the operation that wrote
            made = observer.made.get(number - 1)
        targets: list[tuple[str, str, int]] = []
        for (following, output), constant in zip(node.next_functions, inputs, strict=True):
            if following is not None:
                if following not in self.ids:
                    self.ids[following] = self.leaf(following)
                targets.append(("edge", self.ids[following], output))
            elif constant is not None:
                targets.append(("none", self.constant(constant), 0))
            else:
                targets.append(("", "", 0))
        line, code = self.located(made.place if made else None)
        metadata = results_of(node)
        values = [observer.values.get((number, n)) for n in range(len(metadata))]
        names = [self.names.get((number, n), "_") for n in range(len(metadata))]
        shapes = [repr(torch.Size(each.shape)) for each in metadata]
        given = [str(value) if value else shape for value, shape in zip(values, shapes, strict=True)]
        self.ids[node] = self.add(
            "operation",
            op=node.name().rpartition("::")[2],
            name=SEPARATOR.join(names) if set(names) != {"_"} else None,
            value=SEPARATOR.join(given) or None,
            line=line,
            code=code,
            forward=forward,
            saved=tuple((self.label(label, of), str(value)) for label, value, of in seen.saved if of is not None),
            settings=tuple((label, value) for label, value, of in seen.saved if of is None),
            freed=_freed(node),
            grad=self.retained((number, 0)),
        )
        for position, (kind, target, output) in enumerate(targets):
            local = seen.local[position] if kind == "edge" and position < len(seen.local) else None
            if kind:
                text = None if local is None else str(local)
                self.edges.append(Edge(kind, self.ids[node], position, target, output, text))

    def constants(self, made: Made | None, node: GradNode) -> list[Input | None]:
        """For each edge of the node the input without a gradient that stands there."""
        following = node.next_functions
        for inputs in [made.inputs, tuple(i for i in made.inputs if i is None or i.floating)] if made else []:
            if len(inputs) == len(following):
                return list(inputs)
        return [None] * len(following)

    def leaf(self, node: Any) -> str:
        variable = node.variable
        seen = self.observer.leaves.get(variable)
        grad = "None" if variable.grad is None else str(value_of(variable.grad))
        return self.add(
            "leaf",
            op="AccumulateGrad",
            name=self.tensor_names.get(id(variable)),
            value=str(seen or value_of(variable)),
            grad=grad,
        )

    def constant(self, given: Input) -> str:
        tensor = given.tensor() if given.tensor else None
        name = self.tensor_names.get(id(tensor)) if tensor is not None else None
        value = str(given.value)
        if given.origin is None:
            return self.add("constant", name=name, value=value)
        id_ = self.add("cut", op=given.origin.cause, name=name, value=value)
        self.cuts.append((id_, given.origin))
        return id_

    def join_cuts(self) -> None:
        """Draw the lines from what was cut off to what it was made from, if that is in the picture."""
        for id_, origin in self.cuts:
            targets = dict.fromkeys(target for source in origin.sources if (target := self.found(source)))
            self.edges += [Edge("from", id_, position, target) for position, target in enumerate(targets)]

    def found(self, source: Any) -> str | None:
        """The id of a source of a cut, if it is in the picture."""
        if isinstance(source, weakref.ref):
            tensor = source()
            ids = {id(node.variable): each for node, each in self.ids.items() if is_accumulator(node)}
            return ids.get(id(tensor))
        return next((each for node, each in self.ids.items() if number_of(node) == source[0]), None)

    def label(self, attribute: str, of: Any) -> str:
        """What the program calls a saved tensor."""
        if isinstance(of, weakref.ref):
            return self.tensor_names.get(id(of()), attribute)
        if isinstance(of, tuple):
            return self.names.get(of, attribute)
        return self.tensor_names.get(id(of), attribute)

    def retained(self, key: Key) -> str | None:
        """`.grad` of a result that keeps it."""
        tensor = self.results.get(key)
        if tensor is None or not tensor.retains_grad:
            return None
        return "None" if tensor.grad is None else str(value_of(tensor.grad))

    def located(self, place: Place | None) -> tuple[int | None, str | None]:
        """The line of a place in the program, and the expression there."""
        if place is None:
            return None, None
        code, offset = place
        if code not in self.positions:
            self.positions[code] = list(code.co_positions())
        line, last, start, end = self.positions[code][offset // 2]
        if line is None or last is None:
            return line, None
        rows = [row.encode() for row in self.lines[line - 1 : last]]
        rows[-1] = rows[-1][:end]
        rows[0] = rows[0][start:]
        return line, re.sub(r"(?<=[(\[]) | (?=[)\]])", "", " ".join(b"\n".join(rows).decode().split()))

    def backward(self, raw: RawPass) -> Pass | None:
        """A pass, as far as it touched this graph."""
        steps = []
        for visit in raw.visits:
            if visit.node not in self.ids:
                continue
            leaf = is_accumulator(visit.node)
            after = visit.after if visit.done else None
            steps.append(
                Step(
                    self.ids[visit.node],
                    _texts(visit.arrived),
                    _texts(visit.sent),
                    str(visit.before) if leaf else None,
                    str(after) if leaf else None,
                    not visit.done,
                )
            )
        outside = []
        for visit in raw.visits:
            if visit.node not in self.ids:
                for (following, _), sent in zip(visit.node.next_functions, visit.sent, strict=False):
                    if following in self.ids and sent is not None:
                        outside.append((self.ids[following], str(sent)))
        if not steps:
            return None
        return Pass(
            *self.located(raw.place),
            tuple((self.ids[node], str(value)) for node, value in raw.seeds if node in self.ids),
            tuple(steps),
            tuple(outside),
            tuple((self.ids[node], str(value)) for node, value in raw.returned if node in self.ids),
            raw.error,
        )

    def entries(self, passes: tuple[Pass, ...]) -> None:
        """Add the boxes from which the gradients of the last pass enter."""
        last = Picture(self.name, self.variables, (), (), passes).last
        if last is None:
            return
        for node, _ in last.seeds:
            id = self.add("seed", line=last.line, code=last.code)
            self.edges.append(Edge("seed", id, 0, node))
        for node in dict.fromkeys(node for node, _ in last.outside):
            id = self.add("outside")
            self.edges.append(Edge("outside", id, 0, node))


def _texts(values: tuple[Value | None, ...]) -> tuple[str | None, ...]:
    return tuple(None if value is None else str(value) for value in values)


def _plain(name: str) -> str:
    """The name of an operation or of its node, so that they can be compared."""
    return re.sub(r"(?:Backward\d*|Backwards)$", "", name.rpartition("::")[2]).replace("_", "").lower()


def _freed(node: GradNode) -> bool:
    """Whether a pass freed what the node saved."""
    custom = isinstance(node, torch.autograd.function.BackwardCFunction)
    for attribute in ["saved_tensors"] if custom else [a for a in dir(node) if a.startswith("_saved_")]:
        try:
            getattr(node, attribute)
        except RuntimeError as error:
            if "second time" in str(error):
                return True
    return False


def _named(namespace: dict[str, object]) -> Iterator[tuple[str, torch.Tensor]]:
    """The tensors of a program with their names, those in modules and containers after the plain ones."""
    plain = {name: each for name, each in namespace.items() if not name.startswith("__")}
    for name, each in plain.items():
        if isinstance(each, torch.Tensor):
            yield name, each
    for name, each in plain.items():
        if isinstance(each, torch.nn.Module):
            yield from ((f"{name}.{inner}", tensor) for inner, tensor in each.named_parameters())
        pairs = each.items() if isinstance(each, dict) else enumerate(each) if isinstance(each, (list, tuple)) else ()
        for key, inner in pairs:
            if isinstance(inner, torch.Tensor):
                yield f"{name}[{key!r}]", inner
