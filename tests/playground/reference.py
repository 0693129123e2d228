"""A program in PyTorch itself: what it prints and raises, its tensors, and the recorded pictures of their graphs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from literate.diagnostic import Diagnostic
from literate.graphs.picture import Picture
from literate.graphs.record import record
from literate.runner.program import read_whole
from tests.playground.engine import bits_of

NAME = "playground.py"


@dataclass
class Reference:
    """What PyTorch made of a program."""

    output: dict[str, str]
    tensors: dict[str, tuple[list[int], str, str | None]]
    pictures: dict[str, Picture]


def in_torch(source: str, folder: Path) -> Reference:
    """Run the program once, recorded."""
    file = folder / NAME
    file.write_text(source, encoding="utf-8")
    recording = record(read_whole(file, NAME))
    names = {
        name: each
        for name, each in recording.run.namespace.items()
        if isinstance(each, torch.Tensor) and each.dtype == torch.float32
    }
    tensors = {}
    for name, each in names.items():
        kept = each.grad if each.is_leaf or each.retains_grad else None
        tensors[name] = (list(each.shape), bits_of(each), None if kept is None else bits_of(kept))
    pictures = {}
    for name, each in names.items():
        if each.grad_fn is not None:
            try:
                pictures[name] = recording.whole((name,), NAME)
            except Diagnostic as problem:
                raise AssertionError(str(problem)) from problem
    output = {
        kind: recording.run.entries[f"program{ending}"].text if f"program{ending}" in recording.run.entries else ""
        for kind, ending in (("out", ""), ("warning", "-warning"), ("error", "-error"))
    }
    return Reference(output, tensors, pictures)
