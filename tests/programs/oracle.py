"""A second truth for gradients: a program's operations again, in float64, with one input nudged.

While a program runs, every call of a torch function is noted. To check one backward call, the notes
are replayed up to it twice for each element of a leaf, once nudged up and once down; the difference
of the results, divided by that of the nudges, must be what autograd gave. The replay uses no
derivative of the outer pass: it only computes forwards. (A gradient that the program itself asks for
with create_graph is part of what is computed, and so is replayed.)

What autograd treats as a constant stays one: results under no_grad, detached tensors, random numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.overrides import TorchFunctionMode, resolve_name
from torch.utils._pytree import tree_flatten, tree_map

STEP = 1e-5
CONSTANT = {"detach", "detach_", "data", "item", "numpy"}
"""Operations whose result no gradient flows through."""
CAST = {"to", "float", "half", "bfloat16", "double", "type"}
SILENT = {"__repr__", "__format__", "__str__", "__hash__", "__len__", "__bool__"}


@dataclass
class Note:
    """One call: its arguments, its results, and their values at that time."""

    function: Callable[..., Any]
    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    out: Any
    constant: bool
    before: dict[int, torch.Tensor]
    after: dict[int, torch.Tensor]


@dataclass(frozen=True)
class Pass:
    """One backward call: where it stands in the tape, and the gradient it gave each leaf."""

    at: int
    roots: tuple[torch.Tensor, ...]
    weights: tuple[torch.Tensor | None, ...]
    given: tuple[tuple[torch.Tensor, torch.Tensor], ...]


def tensors(tree: Any) -> Iterator[torch.Tensor]:
    """The tensors in a nest of lists, tuples and dicts."""
    return (leaf for leaf in tree_flatten(tree)[0] if isinstance(leaf, torch.Tensor))


def _copy(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.detach().clone()


@dataclass
class Tape(TorchFunctionMode):
    """Notes every torch function that is called while it is on."""

    notes: list[Note] = field(default_factory=list)
    passes: list[Pass] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        name = (resolve_name(function) or getattr(function, "__name__", "")).removesuffix(".__get__").split(".")[-1]
        if name in SILENT:
            return function(*args, **kwargs)
        inputs = list(tensors((args, kwargs)))
        versions = [each._version for each in inputs]
        before = {id(each): _copy(each) for each in inputs}
        grads = {id(leaf): leaf.grad for leaf in self.leaves()} if name == "backward" else {}
        held = {key: None if grad is None else _copy(grad) for key, grad in grads.items()}
        out = function(*args, **kwargs)
        written = [each for each, version in zip(inputs, versions, strict=True) if each._version != version]
        after = {id(each): _copy(each) for each in [*written, *tensors(out)]}
        constant = not torch.is_grad_enabled() or name in CONSTANT or not inputs
        self.notes.append(Note(function, name, args, kwargs, out, constant, before, after))
        if name == "backward":
            self.passes.append(self._of_backward(args, kwargs, held))
        elif name == "grad" and function is torch.autograd.grad:
            self.passes.append(self._of_grad(args, kwargs, out))
        return out

    def leaves(self) -> list[torch.Tensor]:
        """The leaves that were seen so far."""
        seen = {id(each): each for note in self.notes for each in tensors((note.args, note.kwargs, note.out))}
        return [each for each in seen.values() if each.is_leaf and each.requires_grad]

    def _of_backward(self, args, kwargs, held) -> Pass:
        roots = _tuple(args[0] if args else kwargs["tensors"])
        weights = _tuple(args[1] if len(args) > 1 else kwargs.get("gradient", kwargs.get("grad_tensors")))
        given = []
        for leaf in self.leaves():
            if leaf.grad is not None:
                old = held.get(id(leaf))
                gained = _copy(leaf.grad) - (0 if old is None else old)
                given.append((leaf, gained))
        return Pass(len(self.notes) - 1, roots, weights or (None,) * len(roots), tuple(given))

    def _of_grad(self, args, kwargs, out) -> Pass:
        names = ("outputs", "inputs", "grad_outputs")
        bound = {**dict(zip(names, args, strict=False)), **kwargs}
        roots, inputs = _tuple(bound["outputs"]), _tuple(bound["inputs"])
        weights = _tuple(bound.get("grad_outputs")) or (None,) * len(roots)
        batched = kwargs.get("is_grads_batched", False)
        given = [] if batched else [(i, _copy(g)) for i, g in zip(inputs, out, strict=True) if g is not None]
        return Pass(len(self.notes) - 1, roots, weights, tuple(given))


def _tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    if isinstance(value, dict):
        return tuple(value.values())
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


class Replay:
    """The operations of a tape again, in float64, up to one of its passes."""

    def __init__(self, tape: Tape, one: Pass, nudged: torch.Tensor, index: int, step: float) -> None:
        self.tape, self.one = tape, one
        self.nudged, self.index, self.step = nudged, index, step
        self.there: dict[int, torch.Tensor] = {}
        writes = [n for n, note in enumerate(tape.notes[: one.at]) if id(nudged) in note.after]
        self.moment = writes[-1] if writes else -1
        """After this note the nudged tensor has the value that the pass differentiates at."""

    def value(self) -> float:
        """The roots, each times its weight, summed."""
        if self.moment < 0:
            self.nudge()
        for number, note in enumerate(self.tape.notes[: self.one.at]):
            self.again(note)
            if number == self.moment:
                self.nudge()
        total = 0.0
        for root, weight in zip(self.one.roots, self.one.weights, strict=True):
            factor = 1.0 if weight is None else weight.detach().double()
            total += float((self.of(root).detach() * factor).sum())
        return total

    def nudge(self) -> None:
        """Move one element of the tensor."""
        with torch.no_grad():
            self.of(self.nudged).view(-1)[self.index] += self.step

    def of(self, tensor: torch.Tensor, value: torch.Tensor | None = None) -> torch.Tensor:
        """What stands for `tensor`; if nothing does yet, a copy of `value`."""
        if id(tensor) not in self.there:
            self.there[id(tensor)] = _wide(_copy(tensor) if value is None else value, tensor)
        return self.there[id(tensor)]

    def again(self, note: Note) -> None:
        """Do what the note says."""
        if note.constant:
            for each in tensors((note.args, note.kwargs, note.out)):
                if id(each) in note.after:
                    self.write(each, note.after[id(each)])
            return

        def stand_in(value: Any) -> Any:
            if isinstance(value, torch.Tensor):
                return self.of(value, note.before[id(value)])
            return torch.float64 if value in (torch.float32, torch.float16, torch.bfloat16) else value

        args, kwargs = tree_map(stand_in, note.args), tree_map(stand_in, note.kwargs)
        out = args[0] if note.name in CAST else note.function(*args, **kwargs)
        for old, new in zip(tensors(note.out), tensors(out), strict=True):
            self.there[id(old)] = new

    def write(self, tensor: torch.Tensor, value: torch.Tensor) -> None:
        """Make what stands for `tensor` a constant, or its new value if the program wrote into it."""
        if id(tensor) in self.there and self.there[id(tensor)].shape == value.shape:
            with torch.no_grad():
                self.there[id(tensor)].copy_(value)
        else:
            self.there[id(tensor)] = _wide(value, tensor)


def _wide(value: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    wide = value.double() if value.is_floating_point() else value.clone()
    return wide.detach().clone().requires_grad_(like.is_leaf and like.requires_grad)


def difference_quotient(tape: Tape, one: Pass, leaf: torch.Tensor) -> torch.Tensor:
    """The central differences of the roots of a pass by the elements of `leaf`, in its shape."""
    found = torch.empty(leaf.numel(), dtype=torch.float64)
    for index in range(leaf.numel()):
        up = Replay(tape, one, leaf, index, STEP).value()
        down = Replay(tape, one, leaf, index, -STEP).value()
        found[index] = (up - down) / (2 * STEP)
    return found.view(leaf.shape)
