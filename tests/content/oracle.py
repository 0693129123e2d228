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
import heapq
import io
import warnings
from collections.abc import Hashable, Iterable
from typing import Any

import numpy as np
import torch
from torch.utils._pytree import tree_map

from literate.runner.execution import run
from literate.runner.program import Program
from tests.content.tape import Note, Pass, Spot, Tape, copy_of, keys_of, tensors

STEP = 1e-5
ELEMENTS = 64
"""Every pass of every program is checked; of a tensor that has more elements, this many."""
CAST = {"float", "half", "bfloat16", "double"}
"""Operations whose name says the dtype of the result; a replay keeps float64."""


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

        need((key for root in self.one.roots for key in keys_of(root.tensor)), self.one.at)
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
                (n, copy_of(self.of(root.tensor))) for n, root in enumerate(self.one.roots) if root.after == number
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
        return copy_of(wide).requires_grad_(id(tensor) in self.tape.leaves and tensor.is_leaf)

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
