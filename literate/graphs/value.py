"""A tensor as it was at a moment, and how it is shown."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import torch

from literate.claims.values import normal

KEPT = 64
"""Tensors with more elements are shown as their shape."""
VALUE_LETTERS = 120
"""Letters of a printed value; of a longer one the shape is shown."""


@dataclass(frozen=True)
class Value:
    """A tensor as it was at a moment: a copy if it is small, else its shape."""

    tensor: torch.Tensor | None
    shape: str

    def __str__(self) -> str:
        text = "" if self.tensor is None else _printed(self.tensor)
        return text if 0 < len(text) <= VALUE_LETTERS else self.shape

    @property
    def lengths(self) -> str | None:
        """The lengths of its dimensions; None if it has none, and if it is shown as its shape."""
        if self.tensor is None or self.tensor.dim() == 0 or str(self) == self.shape:
            return None
        return str(tuple(self.tensor.shape))


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
            text: str = normal(repr(tensor))
            _TEXTS.update({} if key is None else {key: text})
            return text
        return _TEXTS[key]
    return ""


def shape_text(shape: Any) -> str:
    """A shape as PyTorch prints it; the length that differs within a nested tensor is a star."""
    return re.sub(r"\bj\d+\b", "*", repr(torch.Size(shape) if not isinstance(shape, torch.Size) else shape))


def has_dispatch(tensor: torch.Tensor) -> bool:
    """Whether the class of the tensor runs its operations itself, as nested tensors do."""
    return type(tensor).__torch_dispatch__ is not torch.Tensor.__torch_dispatch__


def value_of(tensor: torch.Tensor) -> Value:
    """The value of `tensor` now."""
    if has_dispatch(tensor) or tensor.layout != torch.strided or tensor.numel() > KEPT:
        return Value(None, shape_text(tensor.shape))
    with torch._C._DisableTorchDispatch():  # a mode would see a number that a node saved as a Python number
        return Value(tensor.detach().clone(), shape_text(tensor.shape))
