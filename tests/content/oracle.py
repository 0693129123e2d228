"""A second truth for gradients: a program's operations again, in float64, with one input nudged.

While a program runs, every call of a torch function is noted. To check one backward call, the notes
that its roots depend on are replayed twice for each element of a tensor, once with the element nudged
up and once down; the difference of the results, divided by that of the nudges, must be what autograd
gave. The replay uses no derivative of the outer pass: it only computes forwards. (A gradient that the
program itself computes with is part of what is computed, and so is replayed.)

What autograd treats as a constant stays one: results under no_grad, detached tensors, random numbers.
An operation that draws while it is differentiated, such as dropout, draws the same again.
A custom Function is one operation, and so its backward is held against its forward.
"""

from __future__ import annotations

import contextlib
import ctypes
import heapq
import io
import warnings
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from unittest import mock

import numpy as np
import torch
from torch.autograd.graph import GradientEdge
from torch.overrides import TorchFunctionMode, resolve_name
from torch.utils._pytree import tree_map

from literate.runner.execution import run
from literate.runner.program import Program

STEP = 1e-5
ELEMENTS = 64
"""Every pass of every program is checked; of a tensor that has more elements, this many."""
CONSTANT = {"detach", "detach_", "data", "item", "numpy"}
"""Operations whose result no gradient flows through."""
CAST = {"float", "half", "bfloat16", "double"}
"""Operations whose name says the dtype of the result; a replay keeps float64."""
SILENT = {"__repr__", "__format__", "__str__", "__hash__", "__len__", "__bool__"}


@dataclass
class Note:
    """One call: its arguments and results, what it made and wrote, and if it is constant their values."""

    function: Callable[..., Any]
    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    out: Any
    constant: bool
    values: list[tuple[torch.Tensor, torch.Tensor]] = field(default_factory=list)
    reads: list[Hashable] = field(default_factory=list)
    drew_from: bytes | None = None
    """The state of the random generator before the call, if the call has drawn."""


@dataclass(frozen=True, eq=False)
class Spot:
    """A tensor as one note left it, or, after note -1, as it was from the start."""

    tensor: torch.Tensor
    after: int


@dataclass(frozen=True, eq=False)
class Pass:
    """One backward call: where it stands in the tape, and the gradient it gave each tensor."""

    at: int
    roots: tuple[Spot, ...]
    weights: tuple[torch.Tensor | None, ...]
    given: tuple[tuple[Spot, torch.Tensor], ...]


def tensors(tree: Any) -> Iterator[torch.Tensor]:
    """The tensors in a nest of lists, tuples and dicts."""
    if isinstance(tree, torch.Tensor):
        yield tree
    elif isinstance(tree, (list, tuple, dict)):
        for each in tree.values() if isinstance(tree, dict) else tree:
            yield from tensors(each)


@cache
def _name(function: Callable[..., Any]) -> str:
    """The name of a torch function: "add" for torch.add and torch.Tensor.add, "grad.__get__" for tensor.grad."""
    name = resolve_name(function) or getattr(function, "__name__", "")
    return name.removeprefix("torch.").removeprefix("Tensor.")


def _copy(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.detach().clone()


def _memory(tensor: torch.Tensor) -> Hashable:
    """What a tensor shares with its views."""
    return ("memory", tensor.untyped_storage()._cdata) if torch._C._has_storage(tensor) else ("alone", id(tensor))


def _keys(tensor: torch.Tensor) -> tuple[Hashable, Hashable]:
    """A tensor is made as an object, and changed by whoever writes into its memory."""
    return id(tensor), _memory(tensor)


def _random_state() -> bytes:
    """The state of the random generator, read without an operation that a mode or transform would see."""
    state = torch.get_rng_state()
    return ctypes.string_at(state.data_ptr(), state.nbytes)


@dataclass(eq=False)
class Tape(TorchFunctionMode):
    """Notes every torch function that is called while it is on."""

    notes: list[Note] = field(default_factory=list)
    passes: list[Pass] = field(default_factory=list)
    leaves: dict[int, torch.Tensor] = field(default_factory=dict)
    """The tensors seen that collect a gradient in .grad: the leaves, and those that retain it."""
    first: dict[int, torch.Tensor] = field(default_factory=dict)
    """The value of a tensor when it was first seen, if no note made it."""
    changed: dict[Hashable, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The numbers of the notes that made a tensor or wrote into its memory, by the keys of the tensor."""
    views: dict[Hashable, dict[int, torch.Tensor]] = field(default_factory=lambda: defaultdict(dict))
    """The tensors seen, by their memory; they are kept alive, so that no id names two."""
    live: set[int] = field(default_factory=set)
    """Tensors that depend on one that requires a gradient, be it through a comparison."""
    edges: dict[tuple[Any, int], Spot] = field(default_factory=dict)
    moved: dict[Hashable, list[torch.Tensor]] = field(default_factory=dict)
    """What replays have found, see `Replay.moved`."""
    busy: bool = False

    def __post_init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()

    def __enter__(self) -> Tape:
        original = torch.autograd.Function.apply.__func__

        def apply(cls, *args, **kwargs):
            def whole(*args, **kwargs):
                return original(cls, *args, **kwargs)

            return whole(*args, **kwargs) if self.busy else self.note(whole, "apply", args, kwargs)

        self.stack.enter_context(mock.patch.object(torch.autograd.Function, "apply", classmethod(apply)))
        return super().__enter__()

    def __exit__(self, *raised) -> None:
        super().__exit__(*raised)
        self.stack.close()

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if self.busy or _name(function) in SILENT:
            return function(*args, **kwargs)
        return self.note(function, _name(function), args, kwargs)

    def note(self, function, name, args, kwargs):
        """Call the function, and note what it did."""
        self.busy = True
        try:
            return self._note(function, name, args, kwargs)
        finally:
            self.busy = False

    def _note(self, function, name, args, kwargs):
        number = len(self.notes)
        inputs = list(tensors((args, kwargs)))
        for each in inputs:
            if id(each) not in self.first and id(each) not in self.changed:
                self.first[id(each)] = _copy(each)
            self.see(each)
        versions = [each._version for each in inputs]
        live = torch.is_grad_enabled() and any(each.requires_grad or id(each) in self.live for each in inputs)
        collecting = self.leaves if name == "backward" else {}
        held = {key: _copy(leaf.grad) for key, leaf in collecting.items() if leaf.grad is not None}
        random = _random_state()
        out = function(*args, **kwargs)

        written = {_memory(each) for each, old in zip(inputs, versions, strict=True) if each._version != old}
        if name == "data.__set__":
            written.add(_memory(args[0]))
        made = [each for each in tensors(out) if all(each is not other for other in inputs)]
        for each in (*inputs, *made):
            self.see(each)
        if not made and not written and name not in {"backward", "grad.__set__"}:
            return out  # it asked for a shape or a number
        touched = [*made, *(view for key in written for view in self.views[key].values())]
        # Only under no_grad can a function write into a leaf: one that initialises turns that on by itself.
        filled = any(each.is_leaf and each.requires_grad and _memory(each) in written for each in tensors(out))
        note = Note(function, name, args, kwargs, out, filled or not live or name.split(".")[0] in CONSTANT)
        if random != _random_state():
            note.drew_from = random
        self.notes.append(note)
        note.reads = [key for each in inputs for key in _keys(each)]
        if note.constant:
            note.values = [(each, _copy(each)) for each in touched]
        else:
            self.live.update(id(each) for each in touched)
        written |= self._gradients(number, note, held)
        for key in (*(id(each) for each in made), *written):
            self.changed[key].append(number)
        for each in touched:
            if each.grad_fn is not None:
                self.edges.setdefault((each.grad_fn, each.output_nr), Spot(each, number))
        return out

    def _gradients(self, number: int, note: Note, held: dict[int, torch.Tensor]) -> set[Hashable]:
        """Note what a call reads of gradients, and its passes; the keys of the gradients that it writes."""
        if note.name == "grad.__get__":
            note.reads.append(("grad", id(note.args[0])))
        elif note.name == "grad.__set__":
            return {("grad", id(note.args[0]))}
        elif note.name == "backward":
            self.passes.append(self._of_backward(number, note.args, note.kwargs, held))
            return {("grad", key) for key in self.leaves}
        elif note.function is torch.autograd.grad:
            self.passes += self._of_grad(number, note.args, note.kwargs, note.out)
        return set()

    def see(self, tensor: torch.Tensor) -> None:
        """Keep a tensor, and know it as a leaf if it is one by now."""
        self.views[_memory(tensor)][id(tensor)] = tensor
        if tensor.is_meta:
            return  # it has no values, and stands for a tensor that is still to come
        if tensor.retains_grad or (tensor.is_leaf and tensor.requires_grad):
            self.leaves[id(tensor)] = tensor

    def spot(self, place: torch.Tensor | GradientEdge, at: int) -> Spot:
        """Where autograd means the tensor or edge to be: after the last operation on it that it follows."""
        if isinstance(place, GradientEdge):
            if (place.node, place.output_nr) in self.edges:
                return self.edges[place.node, place.output_nr]
            place = place.node.variable  # of AccumulateGrad, the node of a leaf
        numbers = (n for key in _keys(place) for n in self.changed.get(key, ()) if n < at)
        return Spot(place, max((n for n in numbers if not self.notes[n].constant), default=-1))

    def _of_backward(self, at, args, kwargs, held) -> Pass:
        roots = _tuple(args[0] if args else kwargs["tensors"])
        weights = args[1] if len(args) > 1 else kwargs.get("gradient", kwargs.get("grad_tensors"))
        able = [leaf for leaf in self.leaves.values() if leaf.requires_grad]  # some may be frozen by now
        asked = [self.spot(place, at).tensor for place in _tuple(kwargs.get("inputs"))] or able
        given = []
        for leaf in asked:
            new = torch.zeros_like(leaf) if leaf.grad is None else _copy(leaf.grad)
            given.append((leaf, new - held.get(id(leaf), 0)))
        return self._pass(at, roots, _tuple(weights), given)

    def _of_grad(self, at, args, kwargs, out) -> Iterator[Pass]:
        names = ("outputs", "inputs", "grad_outputs")
        bound = {**dict(zip(names, args, strict=False)), **kwargs}
        roots, inputs = _tuple(bound["outputs"]), _tuple(bound["inputs"])
        weights = _tuple(bound.get("grad_outputs"))
        gradients = list(zip(inputs, _tuple(out), strict=True))
        if not bound.get("is_grads_batched"):
            yield self._pass(at, roots, weights, [(i, 0.0 if g is None else _copy(g)) for i, g in gradients])
            return
        rows = max(len(weight) for weight in weights if weight is not None)
        for row in range(rows):  # a batch of passes, one for each row of the weights
            given = [(i, 0.0 if g is None else _copy(g[row])) for i, g in gradients]
            yield self._pass(at, roots, [None if weight is None else weight[row] for weight in weights], given)

    def _pass(self, at, roots, weights, given) -> Pass:
        """A pass over tensors and edges; autograd ignores weights that are too many."""
        held = [None if weight is None else _copy(weight) for weight in weights] or [None] * len(roots)
        spots = []
        for place, gradient in given:
            spot = self.spot(place, at)
            spots.append((spot, torch.as_tensor(gradient).expand(spot.tensor.shape)))
        return Pass(at, tuple(self.spot(root, at) for root in roots), tuple(held[: len(roots)]), tuple(spots))


def _tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    if isinstance(value, dict):
        return tuple(value.values())
    several = isinstance(value, (list, tuple)) and not isinstance(value, GradientEdge)
    return tuple(value) if several else (value,)


class Replay:
    """The operations again, in float64, that the roots of one pass depend on."""

    def __init__(self, tape: Tape, one: Pass) -> None:
        self.tape, self.one = tape, one
        self.keys: set[Hashable] = set()
        """The keys of all tensors that the roots depend on."""
        self.numbers = self.without_overwritten(self.needed())

    def needed(self) -> list[int]:
        """The numbers of the notes that the roots depend on, the last first."""
        found: list[int] = []
        queue: list[int] = []
        queued: set[int] = set()

        def need(keys: Iterable[Hashable], before: int) -> None:
            for key in set(keys) - self.keys:
                self.keys.add(key)
                for number in self.tape.changed.get(key, ()):
                    if number < before and number not in queued:
                        queued.add(number)
                        heapq.heappush(queue, -number)

        need((key for root in self.one.roots for key in _keys(root.tensor)), self.one.at)
        while queue:
            number = -heapq.heappop(queue)
            found.append(number)
            if not self.tape.notes[number].constant:
                need(self.tape.notes[number].reads, number)
        return found

    def without_overwritten(self, numbers: list[int]) -> list[int]:
        """The same, the first first, without the constants that others replace before they are read."""
        kept: list[int] = []
        replaced: set[int] = set()
        for number in numbers:
            note = self.tape.notes[number]
            if not note.constant:
                replaced.clear()
            elif replaced.issuperset(id(each) for each, _ in note.values):
                continue
            replaced.update(id(each) for each, _ in note.values)
            kept.append(number)
        return kept[::-1]

    def difference_quotient(self, spot: Spot, index: tuple[int, ...]) -> float:
        """The central difference, by one element of a tensor, of the roots, each times its weight, summed."""
        if id(spot.tensor) not in self.keys:
            return 0.0
        total = 0.0
        for root, weight in zip(self.moved(spot, index), self.one.weights, strict=True):
            total += float((root if weight is None else root * weight.double()).sum())
        return total / (2 * STEP)

    def moved(self, spot: Spot, index: tuple[int, ...]) -> list[torch.Tensor]:
        """How far the roots move; passes that differ in their weights only share the replays."""
        roots = tuple((id(root.tensor), root.after) for root in self.one.roots)
        key = (roots, tuple(self.numbers), id(spot.tensor), spot.after, index)
        if key not in self.tape.moved:
            up, down = self.values(spot, index, STEP), self.values(spot, index, -STEP)
            self.tape.moved[key] = [more - less for more, less in zip(up, down, strict=True)]
        return self.tape.moved[key]

    def values(self, spot: Spot, index: tuple[int, ...], step: float) -> list[torch.Tensor]:
        """The roots when the element is nudged by a step."""
        self.there: dict[int, torch.Tensor] = {}
        self.spot, self.index, self.step = spot, index, step
        found: dict[int, torch.Tensor] = {}
        for number in self.numbers:
            note = self.tape.notes[number]
            self.again(note)
            # A constant that the program writes into the tensor later leaves the derivative as it is.
            if number == spot.after or (number > spot.after and any(each is spot.tensor for each, _ in note.values)):
                self.nudge(number)
            found.update(
                (n, _copy(self.of(root.tensor))) for n, root in enumerate(self.one.roots) if root.after == number
            )
        return [found[n] if n in found else self.of(root.tensor).detach() for n, root in enumerate(self.one.roots)]

    def nudge(self, number: int) -> None:
        """Move one element of the tensor; not that of a tensor which it is a view of."""
        stand_in = self.of(self.spot.tensor)
        made = number in self.tape.changed.get(id(self.spot.tensor), ())
        if number == self.spot.after and (made or stand_in._is_view()):
            stand_in = self.there[id(self.spot.tensor)] = stand_in.clone(memory_format=torch.contiguous_format)
        with torch.no_grad():
            stand_in[self.index] += self.step

    def of(self, tensor: torch.Tensor) -> torch.Tensor:
        """What stands for `tensor`; if nothing does yet, a copy of its first value."""
        if id(tensor) not in self.there:
            self.there[id(tensor)] = self.wide(tensor, self.tape.first[id(tensor)])
            if tensor is self.spot.tensor and self.spot.after < 0:
                self.nudge(-1)
        return self.there[id(tensor)]

    def wide(self, tensor: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
        """A copy of the value to stand for `tensor`, in float64 if it is a number with a point."""
        wide = value.double() if value.is_floating_point() else value
        return _copy(wide).requires_grad_(id(tensor) in self.tape.leaves and tensor.is_leaf)

    def again(self, note: Note) -> None:
        """Do what the note says."""
        if note.constant:
            for each, value in note.values:
                self.write(each, value)
            return

        def stand_in(value: Any) -> Any:
            if isinstance(value, torch.Tensor):
                return self.of(value)
            return torch.float64 if isinstance(value, torch.dtype) and value.is_floating_point else value

        args, kwargs = tree_map(stand_in, note.args), tree_map(stand_in, note.kwargs)
        if note.drew_from is not None:
            torch.set_rng_state(torch.frombuffer(bytearray(note.drew_from), dtype=torch.uint8))
        out = args[0].double() if note.name in CAST else note.function(*args, **kwargs)
        inputs = {id(each) for each in tensors((args, kwargs))}
        old_inputs = {id(each) for each in tensors((note.args, note.kwargs))}
        for old, new in zip(tensors(note.out), tensors(out), strict=True):
            # In float64 already, so a cast gives its argument; in the program it gave a copy.
            same = id(new) in inputs and id(old) not in old_inputs
            self.there[id(old)] = new.clone() if same else new

    def write(self, tensor: torch.Tensor, value: torch.Tensor) -> None:
        """Make what stands for `tensor` a constant, or its new value if the program wrote into it."""
        old = self.there.get(id(tensor))
        if old is not None and old.shape == value.shape and torch._debug_has_internal_overlap(old) == 0:
            with torch.no_grad():
                old.copy_(value)
        else:
            self.there[id(tensor)] = self.wide(tensor, value)


def observed(program: Program) -> tuple[str, list[int], list[str]]:
    """Run the program, in its own process (see `literate.runner.child.Job`), and check its gradients.

    Gives the traceback of its raise, if it raises; for each pass how many gradients it gave; and
    those that finite differences do not confirm.
    """
    tape = Tape()
    with tape:
        result = run(program)
    return result.trace, [len(one.given) for one in tape.passes], disagreements(tape)


def disagreements(tape: Tape) -> list[str]:
    """What autograd gave and finite differences do not confirm."""
    found = []
    for one in tape.passes:
        replay = Replay(tape, one)
        for spot, gradient in one.given:
            indices = sample(gradient.shape)
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                expected = torch.tensor(
                    [replay.difference_quotient(spot, index) for index in indices], dtype=torch.float64
                )
            given = torch.tensor([gradient[index].item() for index in indices], dtype=torch.float64)
            # float32 keeps seven digits; a central difference with this step keeps about ten.
            # Where both are nan, the program computes nan already forwards: there is nothing to compare.
            if not torch.allclose(given, expected, rtol=1e-4, atol=1e-5, equal_nan=True):
                found.append(f"autograd gives {given.tolist()}, differences {expected.tolist()}")
    return found


def sample(shape: torch.Size) -> list[tuple[int, ...]]:
    """The indices of all elements, or, if there are more than `ELEMENTS`, of that many evenly spread ones."""
    count = shape.numel()
    flat = range(count) if count <= ELEMENTS else [n * (count - 1) // (ELEMENTS - 1) for n in range(ELEMENTS)]
    return [tuple(int(i) for i in np.unravel_index(n, shape)) for n in flat]
