"""The nodes of autograd's graph: how to tell them apart, and what hangs together.

Some of what torch knows of a node has no public name in torch 2.13.0; tests/graphs/test_build.py
fails if it changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch.autograd.graph import Node, get_gradient_edge


def last_number() -> int:
    """The sequence number that autograd gave last."""
    return torch._C._autograd._get_sequence_nr() - 1  # type: ignore[attr-defined]  # not in the stubs


def number_of(node: Node) -> int:
    """The sequence number of a node."""
    return node._sequence_nr()  # type: ignore[attr-defined]  # not in the stubs of torch 2.13.0


def is_accumulator(node: Node) -> bool:
    """Whether this is the node of a leaf."""
    return node.name() == "torch::autograd::AccumulateGrad"


def results_of(node: Node) -> Sequence[Any]:
    """Shape, dtype and device of each result that the node's operation gave."""
    return node._input_metadata  # type: ignore[attr-defined]  # not in the stubs


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
