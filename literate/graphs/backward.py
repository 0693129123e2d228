"""The backward passes of a run: in which order the engine visits the nodes, and what each gets and sends.

Hooks on the nodes see this; they are put there when a pass starts, and are gone when it is over. They
stand after the hooks of the program, so what these change is found by comparing: with the sum of what
was sent to a node, and with what the node makes of its gradients when it is called once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.autograd.graph import Node as GradNode

from literate.graphs.forward import ForwardRecord, Place, ThreadState
from literate.graphs.node import Identity, edge_of, identity, is_accumulator, is_custom, reachable
from literate.graphs.saved import Saved, call_node, saved_by
from literate.graphs.value import KEPT, Value, has_dispatch, value_of

Values = tuple[Value | None, ...]
Tensors = tuple[torch.Tensor | None, ...]


@dataclass
class ObservedVisit:
    """The engine's visit of a node."""

    node: GradNode
    arrived: Values
    unhooked: Values = ()
    """What would have arrived without hooks, where they changed it; empty if they changed nothing."""
    sent: Values = ()
    computed: Values = ()
    """What the node itself made; empty if no hook changed it. Of a leaf: what `.grad` would be."""
    before: Value | None = None
    after: Value | None = None
    done: bool = False


@dataclass
class ObservedPass:
    """A backward pass as it was seen."""

    place: Place | None
    seeds: list[tuple[GradNode, Value]]
    inputs: list[GradNode] = field(default_factory=list)
    visits: list[ObservedVisit] = field(default_factory=list)
    returned: list[tuple[GradNode, Value]] = field(default_factory=list)
    error: str | None = None
    waiting: dict[tuple[Identity, int], list[torch.Tensor]] = field(default_factory=dict)
    """The gradients that were sent to an output of a node that was not visited yet."""


class BackwardRecord:
    """What was seen of the backward passes of a run."""

    def __init__(self, forward: ForwardRecord) -> None:
        self.forward = forward
        self.saved: dict[GradNode, Saved] = {}
        self.passes: list[ObservedPass] = []

    @contextmanager
    def engine(self) -> Iterator[None]:
        """Observe every backward pass: `backward` and `grad` both go through one function of torch."""
        engine: Any = torch.autograd  # the function is not public
        original: Callable[..., Any] = engine._engine_run_backward

        def observed(roots: Any, gradients: Any, *rest: Any, **options: Any) -> Any:
            with self.observed(roots, gradients, rest) as current:
                result = original(roots, gradients, *rest, **options)
                if current and result:
                    pairs = zip(current.inputs, result, strict=False)
                    current.returned = [(node, value_of(each)) for node, each in pairs if each is not None]
                return result

        engine._engine_run_backward = observed
        try:
            yield
        finally:
            engine._engine_run_backward = original

    @contextmanager
    def observed(self, roots: Any, gradients: Any, rest: Any) -> Iterator[ObservedPass | None]:
        """Put hooks on every node that the pass may visit, and take them off again."""
        state = self.forward.threads.state
        try:
            with state.pause():
                edges = [edge_of(root) for root in roots]
                values = [value_of(gradient) for gradient in gradients]
                inputs = [edge_of(each)[0] for each in rest[2]]
                nodes = reachable([node for node, _ in edges])
                self.look_into(nodes)
        except (RuntimeError, IndexError, TypeError, AttributeError):
            yield None  # nothing to go back through, or tensors of a transform: torch says what is wrong
            return
        place, _ = self.forward.place()
        current = ObservedPass(place, [(node, value) for (node, _), value in zip(edges, values, strict=True)], inputs)
        for edge, root, gradient in zip(edges, roots, gradients, strict=True):
            current.waiting.setdefault((identity(edge[0]), edge[1]), []).append(gradient)
            if isinstance(root, torch.Tensor) and not is_accumulator(edge[0]):
                self.forward.match(edge[0], root)
                self.forward.values.setdefault((identity(edge[0]), edge[1]), value_of(root))
        self.passes.append(current)
        with self.hooked(nodes, current, state):
            yield current

    @contextmanager
    def hooked(self, nodes: list[GradNode], current: ObservedPass, state: ThreadState) -> Iterator[None]:
        """Hooks on the nodes while the pass runs."""
        state.passes.append(current)
        handles = []
        for node in nodes:
            call = self.forward.match(node)
            observer = NodeObserver(node, current, state, _is_known(node) and not (call and call.packed))
            handles += [node.register_prehook(observer.before), node.register_hook(observer.after)]
        try:
            yield
        except BaseException as error:
            current.error = f"{type(error).__name__}: {str(error).strip().split(chr(10))[0]}"
            raise
        finally:
            state.passes.pop()
            current.waiting.clear()
            for handle in handles:
                handle.remove()

    def look_into(self, nodes: list[GradNode]) -> None:
        """Note what the nodes saved, and their local derivatives, before a pass frees what these need."""
        for node in nodes:
            if node not in self.saved:
                self.saved[node] = saved_by(node, self.forward)


class NodeObserver:
    """Notes what arrives at a node in a pass and what it sends."""

    def __init__(self, node: GradNode, current: ObservedPass, state: ThreadState, callable: bool) -> None:
        self.node = node
        self.callable = callable
        """Whether the node may be called once more, and the program does not notice."""
        self.current = current
        self.state = state
        self.visit: ObservedVisit | None = None
        self.expected: Tensors = ()

    @property
    def running(self) -> bool:
        """Whether the pass is the innermost one that runs."""
        return self.state.passes[-1:] == [self.current]

    def before(self, arrived: Any) -> None:
        """The hook before the node."""
        if not self.running:
            return
        with self.state.pause():
            sums = tuple(self.sum_for(output) for output in range(len(arrived)))
            self.visit = ObservedVisit(self.node, _values(arrived), _changed(sums, arrived))
            if is_accumulator(self.node):
                self.visit.before = self.grad()
            self.expected = self.makes(arrived)
        self.current.visits.append(self.visit)

    def after(self, sent: Any, arrived: Any) -> None:
        """The hook after the node."""
        if self.visit is None or not self.running:
            return
        visit, expected = self.visit, self.expected
        self.visit, self.expected, visit.done = None, (), True
        with self.state.pause():
            if is_accumulator(self.node):
                visit.after = self.grad()
                now = self.node.variable.grad  # type: ignore[attr-defined]  # not in the stubs
                visit.computed = _values(expected) if expected and now is None else _changed(expected, (now,))
                return
            visit.sent = _values(sent)
            visit.computed = _changed(expected, sent)
        for (following, output), gradient in zip(self.node.next_functions, sent, strict=False):
            if following is not None and gradient is not None:
                self.current.waiting.setdefault((identity(following), output), []).append(gradient)

    def sum_for(self, output: int) -> torch.Tensor | None:
        """The sum of the gradients that were sent to an output, in the order in which the engine adds them."""
        parts = self.current.waiting.pop((identity(self.node), output), [])
        with suppress(Exception):  # not every two tensors can be added here: then no hook is shown
            total = parts[0]
            for each in parts[1:]:
                total = total + each
            return total
        return None

    def makes(self, arrived: Tensors) -> Tensors:
        """What the node makes of the gradients, or what `.grad` of a leaf becomes; empty if not known."""
        given = [each for each in arrived if each is not None]
        if len(given) != len(arrived) or any(has_dispatch(each) or each.numel() > KEPT for each in given):
            return ()
        with suppress(Exception):  # a node may refuse to be called once more
            if is_accumulator(self.node):
                grad = self.node.variable.grad  # type: ignore[attr-defined]  # not in the stubs
                return (given[0].clone() if grad is None else grad + given[0],)
            if self.node.name() == "BackwardHookFunctionBackward":  # of a module's hook: hands on what arrives
                return tuple(arrived)
            if self.callable:
                return call_node(self.node, given)
        return ()

    def grad(self) -> Value | None:
        """`.grad` of the leaf of the node."""
        grad = self.node.variable.grad  # type: ignore[attr-defined]  # not in the stubs
        return None if grad is None else value_of(grad)


def _is_known(node: GradNode) -> bool:
    return not is_accumulator(node) and not is_custom(node) and not node.name().endswith("CopySlices")


def _values(tensors: Tensors) -> Values:
    return tuple(None if each is None else value_of(each) for each in tensors)


def _changed(expected: Tensors, seen: Tensors) -> Values:
    """What was expected where a hook changed it, else None; empty if none changed anything."""
    found = tuple(
        value_of(was) if was is not None and now is not None and was is not now and not _same(was, now) else None
        for was, now in zip(expected, seen, strict=False)
    )
    return found if any(found) else ()


def _same(was: torch.Tensor, now: torch.Tensor) -> bool:
    if was.shape != now.shape or was.dtype != now.dtype:
        return True  # not comparable
    with suppress(Exception):  # some layouts cannot be compared: then no hook is shown
        return torch.equal(was, now) or torch.allclose(was, now, rtol=0, atol=0, equal_nan=True)
    return True
