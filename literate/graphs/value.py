"""A tensor as it was at a moment, and how it is shown."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import torch

from literate.claims.prose import normal

KEPT = 64
"""Tensors with more elements are shown as their shape."""
LONGEST = 120


@dataclass(frozen=True)
class Value:
    """A tensor as it was at a moment: a copy if it is small, else its shape."""

    tensor: torch.Tensor | None
    shape: torch.Size

    def __str__(self) -> str:
        text = "" if self.tensor is None else _printed(self.tensor)
        return text if 0 < len(text) <= LONGEST else repr(self.shape)


_TEXTS: dict[tuple[Any, ...], str] = {}
"""What was printed before: most gradients of small programs are ones, and printing is slow."""


def _printed(tensor: torch.Tensor) -> str:
    """The tensor as PyTorch prints it, on one line; nothing if it cannot be printed."""
    with suppress(Exception):  # torch cannot print some tensors, such as those of a transform
        key: tuple[Any, ...] | None = None
        with suppress(Exception):  # nor has NumPy every dtype
            options = tuple(vars(torch._tensor_str.PRINT_OPTS).values())
            key = tensor.dtype, tensor.shape, tensor.numpy().tobytes(), options
        if key is None or key not in _TEXTS:
            text = normal(repr(tensor))
            _TEXTS.update({} if key is None else {key: text})
            return text
        return _TEXTS[key]
    return ""


def value_of(tensor: torch.Tensor) -> Value:
    """The value of `tensor` now."""
    small = tensor.numel() <= KEPT and tensor.layout == torch.strided
    return Value(tensor.detach().clone() if small else None, tensor.shape)
