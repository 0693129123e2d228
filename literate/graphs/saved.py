"""What a node keeps for the backward pass, and its local derivatives."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.autograd.graph import Node as GradNode

from literate.graphs.forward import ForwardRecord, Source
from literate.graphs.node import is_accumulator, is_custom, results_of
from literate.graphs.value import KEPT, Value, value_of

MASK = 2**63
"""A dimension that counts from the end, such as -1, is kept as a number without a sign."""


@dataclass
class Saved:
    """What a node held before any pass freed it."""

    tensors: list[tuple[str, Value, Source | torch.Tensor]] = field(default_factory=list)
    """Attribute, value, and what it is the value of; one that is not differentiable stands for itself."""
    numbers: list[tuple[str, str]] = field(default_factory=list)
    """The numbers that the program or the operation chose, and that are not the operation's default."""
    local: tuple[Value | None, ...] = ()
    """What the node makes of ones, where it multiplies by that: see `picture.Edge`."""


def saved_by(node: GradNode, forward: ForwardRecord) -> Saved:
    """What a node keeps now."""
    saved, call = Saved(), forward.match(node)
    if is_accumulator(node) or (call and call.packed):
        return saved  # a program that hooks into saving would notice
    defaults = dict(call.defaults) if call else {}
    for attribute in saved_attributes(node):
        label = attribute.removeprefix("_saved_")
        with suppress(RuntimeError):
            held = getattr(node, attribute)
            for name, tensor in _tensors(label, held):
                source = forward.source(tensor) if tensor.requires_grad else tensor
                saved.tensors.append((name, value_of(tensor), source))
            number = _number(held)
            if number is not None and not _is_default(held, defaults.get(label)) and "sym_" not in label:
                saved.numbers.append((label, number))
    saved.local = _local(node)
    return saved


def saved_attributes(node: GradNode) -> list[str]:
    """The names of the attributes that hold what a node saved."""
    if is_custom(node):
        return ["saved_tensors"]
    return sorted({each for each in dir(node) if each.startswith("_saved_")})


def is_freed(node: GradNode) -> bool:
    """Whether a pass freed what the node saved."""
    for attribute in saved_attributes(node):
        try:
            getattr(node, attribute)
        except RuntimeError as error:
            if "second time" in str(error):
                return True
    return False


def _tensors(label: str, held: Any) -> Iterator[tuple[str, torch.Tensor]]:
    if isinstance(held, torch.Tensor):
        yield label, held
    for place, each in enumerate(held if isinstance(held, (tuple, list)) else ()):
        if isinstance(each, torch.Tensor):
            yield f"{label}[{place}]", each


def _number(held: Any) -> str | None:
    """A number, or several, as Python writes them."""
    if isinstance(held, (tuple, list)) and held:
        parts = [_number(each) for each in held]
        return None if None in parts else f"({', '.join(map(str, parts))}{',' * (len(parts) == 1)})"
    if isinstance(held, (bool, float, complex)):
        return repr(held)
    return repr(held - 2 * MASK if held >= MASK else held) if isinstance(held, int) else None


def _is_default(held: Any, default: Any) -> bool:
    return default is not None and type(held) in (bool, int, float) and held == default


def _local(node: GradNode) -> tuple[Value | None, ...]:
    results = results_of(node)
    if is_custom(node) or len(results) != 1 or not _is_small(results[0].shape):
        return ()
    with suppress(Exception):  # a node may refuse to be called; then its factor is not shown
        shape, dtype = results[0].shape, results[0].dtype
        ones = torch.ones(shape, dtype=dtype)
        made = call_node(node, [ones])
        if ones.numel() == 1:
            return tuple(None if each is None else value_of(each) for each in made)
        # Roots of different numbers: if other numbers than its own went into a place, it would show.
        probe = torch.arange(2, ones.numel() + 2, dtype=dtype).reshape(shape).sqrt()
        triples = zip(made, call_node(node, [probe]), node.next_functions, strict=True)
        return tuple(
            value_of(each) if each is not None and _is_multiple(each, other, probe, _shape(target)) else None
            for each, other, target in triples
        )
    return ()


def _is_small(shape: torch.Size) -> bool:
    """Whether a tensor of this shape has numbers, and few. The lengths of a nested tensor are known to it alone."""
    return all(isinstance(each, int) for each in shape) and 0 < math.prod(shape) <= KEPT


def _shape(target: Any) -> torch.Size:
    """The shape of what an edge leads to."""
    node, output = target
    return node.variable.shape if is_accumulator(node) else torch.Size(results_of(node)[output].shape)


def _is_multiple(ones: torch.Tensor, given: torch.Tensor | None, probe: torch.Tensor, shape: torch.Size) -> bool:
    """Whether a node multiplies each number of the probe by what it makes of a one there, and adds none of them up."""
    if given is None or not ones.shape == probe.shape == shape or not ones.is_floating_point():
        return False
    return torch.allclose(ones * probe, given, rtol=1e-5, atol=0, equal_nan=True)


def call_node(node: GradNode, gradients: list[torch.Tensor]) -> tuple[torch.Tensor | None, ...]:
    """What a node of torch makes of gradients, without its hooks."""
    given = node(*gradients)  # type: ignore[operator]  # not in the stubs
    return given if isinstance(given, tuple) else (given,)
