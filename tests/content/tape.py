"""What a program calls of torch while it runs: each call a note, each backward call a pass with what it gave."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from unittest import mock

import torch
from torch.autograd.graph import GradientEdge
from torch.overrides import TorchFunctionMode, resolve_name

CONSTANT = {"detach", "detach_", "data", "item", "numpy"}
"""Operations whose result no gradient flows through."""
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


def copy_of(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.detach().clone()


def _memory(tensor: torch.Tensor) -> Hashable:
    """What a tensor shares with its views."""
    return ("memory", tensor.untyped_storage()._cdata) if torch._C._has_storage(tensor) else ("alone", id(tensor))


def keys_of(tensor: torch.Tensor) -> tuple[Hashable, Hashable]:
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
                self.first[id(each)] = copy_of(each)
            self.see(each)
        versions = [each._version for each in inputs]
        live = torch.is_grad_enabled() and any(each.requires_grad or id(each) in self.live for each in inputs)
        collecting = self.leaves if name == "backward" else {}
        held = {key: copy_of(leaf.grad) for key, leaf in collecting.items() if leaf.grad is not None}
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
        note.reads = [key for each in inputs for key in keys_of(each)]
        if note.constant:
            note.values = [(each, copy_of(each)) for each in touched]
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
        numbers = (n for key in keys_of(place) for n in self.changed.get(key, ()) if n < at)
        return Spot(place, max((n for n in numbers if not self.notes[n].constant), default=-1))

    def _of_backward(self, at, args, kwargs, held) -> Pass:
        roots = _tuple(args[0] if args else kwargs["tensors"])
        weights = args[1] if len(args) > 1 else kwargs.get("gradient", kwargs.get("grad_tensors"))
        able = [leaf for leaf in self.leaves.values() if leaf.requires_grad]  # some may be frozen by now
        asked = [self.spot(place, at).tensor for place in _tuple(kwargs.get("inputs"))] or able
        given = []
        for leaf in asked:
            new = torch.zeros_like(leaf) if leaf.grad is None else copy_of(leaf.grad)
            given.append((leaf, new - held.get(id(leaf), 0)))
        return self._pass(at, roots, _tuple(weights), given)

    def _of_grad(self, at, args, kwargs, out) -> Iterator[Pass]:
        names = ("outputs", "inputs", "grad_outputs")
        bound = {**dict(zip(names, args, strict=False)), **kwargs}
        roots, inputs = _tuple(bound["outputs"]), _tuple(bound["inputs"])
        weights = _tuple(bound.get("grad_outputs"))
        gradients = list(zip(inputs, _tuple(out), strict=True))
        if not bound.get("is_grads_batched"):
            yield self._pass(at, roots, weights, [(i, 0.0 if g is None else copy_of(g)) for i, g in gradients])
            return
        rows = max(len(weight) for weight in weights if weight is not None)
        for row in range(rows):  # a batch of passes, one for each row of the weights
            given = [(i, 0.0 if g is None else copy_of(g[row])) for i, g in gradients]
            yield self._pass(at, roots, [None if weight is None else weight[row] for weight in weights], given)

    def _pass(self, at, roots, weights, given) -> Pass:
        """A pass over tensors and edges; autograd ignores weights that are too many."""
        held = [None if weight is None else copy_of(weight) for weight in weights] or [None] * len(roots)
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
