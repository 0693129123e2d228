"""What is seen of a run while it runs: the values, the lines and the inputs behind each node, and every pass.

`Observer` is a dispatch mode, which sees every operation, and puts hooks on the nodes around each
backward pass; the hooks are gone when the pass is over. Neither changes a value.

Nodes are told apart by autograd's sequence numbers: an operation that is recorded takes the next one
just before it runs, so the number before the current one is that of the node being made.
"""

from __future__ import annotations

import math
import re
import sys
import types
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.autograd.graph import Node as GradNode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.weak import WeakTensorKeyDictionary

from literate.graphs.node import edge_of, is_accumulator, last_number, number_of, reachable, results_of
from literate.graphs.value import Value, value_of

Place = tuple[types.CodeType, int]
Key = tuple[int, int]
"""A result: the sequence number of the node that made it, and its place among the node's outputs."""


@dataclass(frozen=True)
class Origin:
    """Where a tensor that needs no gradient comes from, if it was made from one that does."""

    cause: str
    sources: tuple[Key | weakref.ref[torch.Tensor], ...]


@dataclass(frozen=True)
class Input:
    """An input of an operation that needs no gradient."""

    value: Value | str
    tensor: weakref.ref[torch.Tensor] | None = None
    origin: Origin | None = None
    floating: bool = True


@dataclass(frozen=True)
class Made:
    """How a node was made: the operation, its place in the program, and its inputs (None: it has a gradient)."""

    operation: str
    place: Place | None
    inside_function: bool
    hooked: bool
    inputs: tuple[Input | None, ...]


@dataclass
class Seen:
    """What a node held before any pass freed it."""

    saved: list[tuple[str, Any, Any]] = field(default_factory=list)
    """Attribute, value, and of a tensor what it is the value of."""
    local: tuple[Value | None, ...] = ()


@dataclass
class Visit:
    """The engine's visit of a node."""

    node: GradNode
    arrived: tuple[Value | None, ...]
    sent: tuple[Value | None, ...] = ()
    before: Value | None = None
    after: Value | None = None
    done: bool = False


@dataclass
class RawPass:
    """A backward pass as it was seen."""

    place: Place | None
    seeds: list[tuple[GradNode, Value]]
    inputs: list[GradNode] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    returned: list[tuple[GradNode, Value]] = field(default_factory=list)
    error: str | None = None


class Observer(TorchDispatchMode):
    """Sees the operations and the backward passes of one program."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file
        self.values: dict[Key, Value] = {}
        self.leaves: Any = WeakTensorKeyDictionary()
        self.origins: Any = WeakTensorKeyDictionary()
        self.made: dict[int, Made] = {}
        self.seen: dict[GradNode, Seen] = {}
        self.passes: list[RawPass] = []
        self.running: list[RawPass] = []
        self.paused = False

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Nothing is compiled here, and torch's compiler takes a second to load."""
        return False

    # Operations

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """Run the operation; note its inputs before, and what made its node."""
        if self.paused:
            return func(*args, **(kwargs or {}))
        tensors = list(_tensors(args))
        for tensor in tensors:
            self.look(tensor)
        number = last_number()
        if number not in self.made and any(tensor.requires_grad for tensor in tensors):
            place, inside = self.place()
            hooked = torch._C._autograd._top_saved_tensors_default_hooks(True) is not None  # type: ignore[attr-defined]
            inputs = tuple(self.inputs(func, args))
            self.made[number] = Made(func.overloadpacket.__name__, place, inside, hooked, inputs)
        origin = self.origin(func, tensors)
        result = func(*args, **(kwargs or {}))
        if origin is not None:
            for tensor in _tensors((result,)):
                if tensor not in self.leaves:
                    self.origins[tensor] = origin
        return result

    def look(self, tensor: torch.Tensor) -> None:
        """Note the value of an input that has a gradient."""
        if not tensor.requires_grad:
            return
        node = tensor.grad_fn
        if node is None:
            self.leaves[tensor] = value_of(tensor)
        else:
            self.values[number_of(node), tensor.output_nr] = value_of(tensor)

    def origin(self, func: Any, tensors: list[torch.Tensor]) -> Origin | None:
        """What the result of an operation comes from, should it need no gradient."""
        sources: list[Any] = []
        causes: list[str] = []
        name = func.overloadpacket.__name__
        if name.endswith("_like") or name.startswith("new_"):
            return None  # takes a shape, and no value
        for tensor in tensors:
            if tensor.requires_grad:
                cause = "backward" if self.running else "no_grad" if not torch.is_grad_enabled() else name
                causes.append("detach" if name == "detach" and not self.running else cause)
                sources.append(_source(tensor))
            elif tensor in self.origins:
                causes.append(self.origins[tensor].cause)
                sources += self.origins[tensor].sources
        return Origin(causes[0], tuple(dict.fromkeys(sources))) if sources else None

    def inputs(self, func: Any, args: Any) -> Iterator[Input | None]:
        """The inputs of an operation for which its node may have an edge."""
        for argument, given in zip(func._schema.arguments, args, strict=False):
            if not re.fullmatch(r"Optional\[Tensor\]|Tensor|List\[(Optional\[)?Tensor\]?\]", str(argument.type)):
                continue
            for each in given if isinstance(given, (list, tuple)) else [given]:
                if not isinstance(each, torch.Tensor):
                    yield Input(repr(each))
                elif each.requires_grad:
                    yield None
                else:
                    yield Input(value_of(each), weakref.ref(each), self.origins.get(each), each.is_floating_point())

    def place(self) -> tuple[Place | None, bool]:
        """Where in the program this happens, and whether inside of a custom Function, outside of which is meant."""
        frame: types.FrameType | None = sys._getframe(1)
        first: Place | None = None
        while frame is not None:
            code = frame.f_code
            if code.co_filename == self.file and first is None:
                first = code, frame.f_lasti
            elif code.co_name == "apply" and code.co_filename.endswith("autograd/function.py"):
                return self.outward(frame.f_back), True
            frame = frame.f_back
        return first, False

    def outward(self, frame: types.FrameType | None) -> Place | None:
        """The first place in the program from this frame outward."""
        while frame is not None and frame.f_code.co_filename != self.file:
            frame = frame.f_back
        return (frame.f_code, frame.f_lasti) if frame else None

    # Backward passes

    @contextmanager
    def engine(self) -> Iterator[None]:
        """Observe every backward pass: `backward` and `grad` both go through one function of torch."""
        original = torch.autograd._engine_run_backward  # type: ignore[attr-defined]

        def observed(roots: Any, gradients: Any, *rest: Any, **options: Any) -> Any:
            with self.watched(roots, gradients, rest) as seen:
                result = original(roots, gradients, *rest, **options)
                if seen and result:
                    pairs = zip(seen.inputs, result, strict=False)
                    seen.returned = [(node, value_of(each)) for node, each in pairs if each is not None]
                return result

        torch.autograd._engine_run_backward = observed  # type: ignore[assignment]
        try:
            yield
        finally:
            torch.autograd._engine_run_backward = original  # type: ignore[attr-defined]

    @contextmanager
    def watched(self, roots: Any, gradients: Any, rest: Any) -> Iterator[RawPass | None]:
        """Put hooks on every node that the pass may visit, and take them off again."""
        try:
            with self.pause():
                edges = [edge_of(root) for root in roots]
                values = [value_of(gradient) for gradient in gradients]
                inputs = [edge_of(each)[0] for each in rest[2]]
                nodes = reachable([node for node, _ in edges])
                self.look_into(nodes)
        except (RuntimeError, IndexError, TypeError, AttributeError):
            yield None  # nothing to go back through, or tensors of a transform: torch says what is wrong
            return
        place, _ = self.place()
        seeds = [(node, value) for (node, _), value in zip(edges, values, strict=True)]
        current = RawPass(place, seeds, inputs)
        for (node, position), root in zip(edges, roots, strict=True):
            if isinstance(root, torch.Tensor) and not is_accumulator(node):
                self.values.setdefault((number_of(node), position), value_of(root))
        self.passes.append(current)
        self.running.append(current)
        handles = [handle for node in nodes for handle in self.hooks(node, current)]
        try:
            yield current
        except BaseException as error:
            current.error = f"{type(error).__name__}: {str(error).strip().split(chr(10))[0]}"
            raise
        finally:
            self.running.pop()
            for handle in handles:
                handle.remove()

    def hooks(self, node: GradNode, current: RawPass) -> Iterator[Any]:
        """Hooks that note what arrives at the node and what it sends."""

        def before(arrived: Any) -> None:
            if self.running[-1:] == [current]:
                visit = Visit(node, self.noted(arrived))
                if is_accumulator(node):
                    visit.before = self.grad_of(node)
                current.visits.append(visit)

        def after(sent: Any, arrived: Any) -> None:
            visit = next((each for each in reversed(current.visits) if each.node is node), None)
            if visit is not None and self.running[-1:] == [current]:
                visit.done = True
                if is_accumulator(node):
                    visit.after = self.grad_of(node)
                else:
                    visit.sent = self.noted(sent)

        yield node.register_prehook(before)
        yield node.register_hook(after)

    def noted(self, gradients: Any) -> tuple[Value | None, ...]:
        """The values of gradients."""
        with self.pause():
            return tuple(None if each is None else value_of(each) for each in gradients)

    def grad_of(self, node: Any) -> Value | None:
        """`.grad` of the leaf of a node."""
        with self.pause():
            return None if node.variable.grad is None else value_of(node.variable.grad)

    @contextmanager
    def pause(self) -> Iterator[None]:
        """Look without being seen."""
        outer, self.paused = self.paused, True
        try:
            with torch.no_grad():
                yield
        finally:
            self.paused = outer

    def look_into(self, nodes: list[GradNode]) -> None:
        """Note what the nodes saved, and their local derivatives, before a pass frees what these need."""
        for node in nodes:
            if node in self.seen:
                continue
            self.seen[node] = seen = Seen()
            made = self.made.get(number_of(node))
            if is_accumulator(node) or (made and made.hooked):
                continue  # a program that hooks into saving would notice
            custom = isinstance(node, torch.autograd.function.BackwardCFunction)
            for attribute in ["saved_tensors"] if custom else sorted(set(dir(node))):
                if not attribute.startswith(("_saved_", "saved_tensors")):
                    continue
                with suppress(RuntimeError):
                    held = getattr(node, attribute)
                    label = attribute.removeprefix("_saved_")
                    for number, each in enumerate(held if isinstance(held, tuple) else ()):
                        if isinstance(each, torch.Tensor):
                            seen.saved.append((f"{label}[{number}]", value_of(each), _saved_source(each)))
                    if isinstance(held, torch.Tensor):
                        seen.saved.append((label, value_of(held), _saved_source(held)))
                    elif isinstance(held, (bool, int, float)) and abs(held) < 2**63:
                        seen.saved.append((label, repr(held), None))
            metadata = results_of(node)
            if not custom and len(metadata) == 1 and math.prod(metadata[0].shape) == 1:
                with suppress(Exception):  # a node may refuse to be called; then its factor is not shown
                    one = torch.ones(metadata[0].shape, dtype=metadata[0].dtype)
                    local = node(one)  # type: ignore[operator]
                    given = local if isinstance(local, tuple) else (local,)
                    seen.local = tuple(None if each is None else value_of(each) for each in given)


def _tensors(args: Any) -> Iterator[torch.Tensor]:
    for each in args:
        if isinstance(each, torch.Tensor):
            yield each
        elif isinstance(each, (list, tuple)):
            yield from _tensors(each)


def _source(tensor: torch.Tensor) -> Any:
    """What a differentiable tensor is: a result, or a leaf."""
    return weakref.ref(tensor) if tensor.grad_fn is None else (number_of(tensor.grad_fn), tensor.output_nr)


def _saved_source(tensor: torch.Tensor) -> Any:
    """What a saved tensor is; one that is not differentiable stands for itself."""
    return _source(tensor) if tensor.requires_grad else tensor
