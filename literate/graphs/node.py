"""The nodes of autograd's graph: how to tell them apart, and what hangs together.

Some of what torch knows of a node has no public name in torch 2.13.0; tests/graphs/test_build.py
fails if it changes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, cast

import torch
from torch.autograd.graph import Node, get_gradient_edge

Identity = int
"""What tells a node from all others, also from those of other threads."""
Result = tuple[Identity, int]
"""A result of an operation: the node, and the place among its outputs."""

_LABEL = "literate"
_numbers = itertools.count()


def identity(node: Node) -> Identity:
    """The identity of a node.

    It stands in the dictionary that autograd keeps with each node: the Python object of a node comes
    and goes, and threads count their sequence numbers each from 0.
    """
    kept = cast(dict[str, Identity], node.metadata)  # in the stubs a method, in truth an attribute
    return kept.setdefault(_LABEL, next(_numbers))


def last_number() -> int:
    """The sequence number that autograd gave last in this thread."""
    peek: Callable[[], int] = torch._C._autograd._get_sequence_nr
    return peek() - 1


def number_of(node: Node) -> int:
    """The sequence number of a node, in the thread that made it."""
    number: int = node._sequence_nr()
    return number


def is_accumulator(node: Node) -> bool:
    """Whether this is the node of a leaf."""
    return node.name() == "torch::autograd::AccumulateGrad"


def is_custom(node: Node) -> bool:
    """Whether this is the node of a `torch.autograd.Function` of the program."""
    return isinstance(node, torch.autograd.function.BackwardCFunction)


def results_of(node: Node) -> Sequence[Any]:
    """Shape, dtype and device of each result that the node's operation gave."""
    results: Sequence[Any] = node._input_metadata
    return results


def edge_of(root: Any) -> tuple[Node, int]:
    """Where the gradient of a tensor goes: the node, and which of its outputs the tensor is."""
    edge = get_gradient_edge(root) if isinstance(root, torch.Tensor) else root
    return edge.node, edge.output_nr


def reachable(roots: list[Node]) -> list[Node]:
    """Every node that can be reached from the roots, each once."""
    found = dict.fromkeys(roots)
    waiting = list(found)
    while waiting:
        for following, _ in waiting.pop().next_functions:
            if following is not None and following not in found:
                found[following] = None
                waiting.append(following)
    return list(found)


def forward_order(roots: list[Node]) -> list[Node]:
    """The operations below the roots in the order in which they ran, as far as autograd knows it.

    Within a thread this is the order of their sequence numbers. Where these contradict the edges, other
    threads made nodes too, and each operation stands right after its inputs, the earlier input first.
    """
    nodes = [node for node in reachable(roots) if not is_accumulator(node)]
    ordered = sorted(nodes, key=number_of)
    numbers = [number_of(node) for node in ordered]
    places = {node: place for place, node in enumerate(ordered)}
    inputs = {node: [each for each, _ in node.next_functions if each in places] for node in nodes}
    distinct = len(set(numbers)) == len(numbers)
    if distinct and all(places[given] < places[node] for node in nodes for given in inputs[node]):
        return ordered
    return _after_inputs(roots, inputs)


def _after_inputs(roots: list[Node], inputs: dict[Node, list[Node]]) -> list[Node]:
    found: dict[Node, None] = {}
    waiting = [(root, False) for root in reversed(roots)]
    while waiting:
        node, ready = waiting.pop()
        if node in found or node not in inputs:
            continue
        if ready:
            found[node] = None
        else:
            waiting.append((node, True))
            waiting += [(given, False) for given in reversed(inputs[node]) if given not in found]
    return list(found)
