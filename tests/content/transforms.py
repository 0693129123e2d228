"""A second truth for torch.func: its derivatives against difference quotients of the function itself, in float64.

While a program runs, `grad`, `jacrev`, `jacfwd`, `hessian`, `jvp`, `vjp` and `linearize` of torch.func are replaced
by versions that do what the originals do and note function, arguments and result. `vmap` runs the function once
more for each sample, so that what is differentiated inside it is noted too. Afterwards each note is checked by
differences, which need no transform: the function is called on plain tensors, moved up and down.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import torch
from torch._C._functorch import maybe_get_level, peek_interpreter_stack
from torch.utils._pytree import tree_flatten, tree_map, tree_unflatten

from literate.runner.execution import run
from literate.runner.program import Program

STEP = 1e-5
JACOBIANS = ("grad", "jacrev", "jacfwd")


@dataclass(frozen=True)
class Note:
    """A derivative that a program took: what it is called, of which function, where, and what came out."""

    name: str
    function: Callable[..., Any]
    place: Any
    """The argument that is differentiated, a nest of tensors."""
    result: Any
    tangent: Any = None


@dataclass
class Notes:
    """The derivatives that a program took outside of every other transform."""

    found: list[Note] = field(default_factory=list)
    refused: int = 0
    """How many have a function that does not take plain tensors of float64."""


def plain(tree: Any) -> bool:
    """Whether no transform is at work, and no tensor of the tree is complex."""
    leaves = [each for each in tree_flatten(tree)[0] if isinstance(each, torch.Tensor)]
    return peek_interpreter_stack() is None and all(maybe_get_level(x) == -1 and not x.is_complex() for x in leaves)


def of_argument(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], at: int, aux: bool) -> Any:
    """The function of its argument number `at` alone."""

    def alone(value: Any) -> Any:
        out = function(*args[:at], value, *args[at + 1 :], **kwargs)
        return out[0] if aux else out

    return alone


def watched(notes: Notes, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    """A transform like the original that notes each derivative which it gives."""

    def transform(function: Callable[..., Any], *options: Any, **named: Any) -> Callable[..., Any]:
        derivative = original(function, *options, **named)
        argnums = options[0] if options else named.get("argnums", 0)
        aux = named.get("has_aux", False)

        def differentiated(*args: Any, **kwargs: Any) -> Any:
            out = derivative(*args, **kwargs)
            if isinstance(argnums, int) and plain(args):
                alone = of_argument(function, args, kwargs, argnums, aux)
                notes.found.append(Note(name, alone, args[argnums], out[0] if aux else out))
            return out

        return differentiated

    return transform


def watched_jvp(notes: Notes, original: Callable[..., Any]) -> Callable[..., Any]:
    """The same for jvp, which takes the place and the tangent at once."""

    def jvp(function: Callable[..., Any], primals: Any, tangents: Any, **named: Any) -> Any:
        out = original(function, primals, tangents, **named)
        if plain((primals, tangents)) and not named:
            notes.found.append(Note("jvp", lambda place: function(*place), primals, out[1], tangents))
        return out

    return jvp


def watched_vjp(notes: Notes, original: Callable[..., Any]) -> Callable[..., Any]:
    """The same for vjp: each product is the gradient of the inner product of the output with the vector."""

    def vjp(function: Callable[..., Any], *primals: Any, **named: Any) -> Any:
        out = original(function, *primals, **named)

        def pulled(vector: Any, **options: Any) -> Any:
            products = out[1](vector, **options)
            if plain((primals, vector)) and not named:
                notes.found.append(Note("grad", lambda place: inner(vector, function(*place)), primals, products))
            return products

        return out[0], pulled, *out[2:]

    return vjp


def inner(first: Any, second: Any) -> torch.Tensor:
    """The inner product of two nests of tensors."""
    pairs = zip(tree_flatten(first)[0], tree_flatten(second)[0], strict=True)
    return torch.stack([(a * b).sum() for a, b in pairs]).sum()


def watched_linearize(notes: Notes, original: Callable[..., Any]) -> Callable[..., Any]:
    """The same for linearize, whose function takes one tangent after the other."""

    def linearize(function: Callable[..., Any], *primals: Any) -> Any:
        value, linear = original(function, *primals)

        def pushed(*tangents: Any) -> Any:
            out = linear(*tangents)
            if plain((primals, tangents)):
                notes.found.append(Note("jvp", lambda place: function(*place), primals, out, tangents))
            return out

        return value, pushed

    return linearize


def again_for_each(original: Callable[..., Any]) -> Callable[..., Any]:
    """`vmap` that first calls the function for each sample alone, if only the first dimension is mapped."""

    def vmap(function: Callable[..., Any], in_dims: Any = 0, *options: Any, **named: Any) -> Callable[..., Any]:
        batched = original(function, in_dims, *options, **named)

        def mapped(*args: Any, **kwargs: Any) -> Any:
            dims = in_dims if isinstance(in_dims, tuple) else (in_dims,) * len(args)
            if plain((args, kwargs)) and set(dims) <= {0, None} and not kwargs and not named:
                pairs = [(arg, dim) for arg, dim in zip(args, dims, strict=True)]
                first = next(arg for arg, dim in pairs if dim == 0)
                for n in range(len(tree_flatten(first)[0][0])):
                    sample = [tree_map(lambda x, n=n: x[n], arg) if dim == 0 else arg for arg, dim in pairs]
                    with quiet():
                        function(*sample)
            return batched(*args, **kwargs)

        return mapped

    return vmap


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Without what the function prints or warns."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def wide(tree: Any) -> Any:
    """The tree in float64, without graphs."""
    return tree_map(lambda x: x.detach().double() if isinstance(x, torch.Tensor) and x.is_floating_point() else x, tree)


def slopes(function: Callable[[Any], Any], place: Any) -> list[list[list[torch.Tensor]]]:
    """For each output and each leaf of the place: the difference quotient by each of its elements."""
    leaves, shape = tree_flatten(wide(place))
    columns: list[list[list[torch.Tensor]]] = []
    for number, leaf in enumerate(leaves):
        for index in range(leaf.numel()):

            def moved(step: float, number: int = number, index: int = index) -> list[torch.Tensor]:
                nudged = [x.clone() for x in leaves]
                nudged[number].view(-1)[index] += step
                with quiet():
                    return [x.detach().double() for x in tree_flatten(function(tree_unflatten(nudged, shape)))[0]]

            quotients = [(up - down) / (2 * STEP) for up, down in zip(moved(STEP), moved(-STEP), strict=True)]
            columns.append([quotients])
    return columns


def expected(note: Note) -> list[torch.Tensor]:
    """The derivative by differences, flat: for each output the Jacobian by each leaf, or J times the tangent."""
    leaves = tree_flatten(wide(note.place))[0]
    columns = [column[0] for column in slopes(note.function, note.place)]
    outputs = range(len(columns[0]))
    if note.name == "jvp":
        weights = torch.cat([x.reshape(-1) for x in tree_flatten(wide(note.tangent))[0]])
        return [sum(w * c[out] for w, c in zip(weights, columns, strict=True)).reshape(-1) for out in outputs]
    found = []
    for out in outputs:
        at = 0
        for leaf in leaves:
            part = torch.stack([column[out].reshape(-1) for column in columns[at : at + leaf.numel()]], -1)
            found.append(part.reshape(-1))
            at += leaf.numel()
    return found


def disagreements(notes: Notes) -> list[str]:
    """The derivatives that differences do not confirm."""
    found = []
    for note in notes.found:
        given = [x.detach().double().reshape(-1) for x in tree_flatten(note.result)[0]]
        try:
            numbers = expected(note)
        except (RuntimeError, TypeError):
            notes.refused += 1
            continue
        same = [torch.allclose(a, b, rtol=1e-4, atol=1e-4, equal_nan=True) for a, b in zip(given, numbers, strict=True)]
        if not all(same):
            found.append(f"{note.name} gives {given}, differences {numbers}")
    return found


def observed(program: Program) -> tuple[str, int, int, list[str]]:
    """Run the program in its own process: its traceback, the derivatives it took, how many were refused, faults."""
    notes = Notes()
    changed = {name: watched(notes, name, getattr(torch.func, name)) for name in (*JACOBIANS, "hessian")}
    changed["hessian"] = lambda function, argnums=0: torch.func.jacfwd(torch.func.jacrev(function, argnums), argnums)
    changed["jvp"] = watched_jvp(notes, torch.func.jvp)
    changed["vjp"] = watched_vjp(notes, torch.func.vjp)
    changed["linearize"] = watched_linearize(notes, torch.func.linearize)
    changed["vmap"] = again_for_each(torch.func.vmap)
    with ExitStack() as stack:
        for name, value in changed.items():
            stack.enter_context(mock.patch.object(torch.func, name, value))
        result = run(program)
    return result.trace, len(notes.found), notes.refused, disagreements(notes)
