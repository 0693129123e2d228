"""What the program calls a tensor, and what stands at a place in its text."""

from __future__ import annotations

import re
import types
import weakref
from collections.abc import Iterator

import torch

from literate.graphs.forward import Place, Source
from literate.graphs.node import Result, identity


class Names:
    """The names of tensors at the end of a program."""

    def __init__(self, named: list[tuple[str, torch.Tensor]]) -> None:
        self.tensors: dict[int, str] = {}
        """By the `id` of the tensor; `kept` holds it."""
        self.kept = [tensor for _, tensor in named]
        self.of_result: dict[Result, str] = {}
        self.results: dict[Result, torch.Tensor] = {}
        for name, tensor in named:
            self.tensors.setdefault(id(tensor), name)
            if tensor.grad_fn is not None:
                key = identity(tensor.grad_fn), tensor.output_nr
                self.of_result.setdefault(key, name)
                self.results.setdefault(key, tensor)

    def of(self, tensor: torch.Tensor | None) -> str | None:
        """The name of a tensor."""
        return None if tensor is None else self.tensors.get(id(tensor))

    def of_source(self, source: Source | torch.Tensor) -> str | None:
        """The name of a result, of a leaf, or of a tensor."""
        if isinstance(source, tuple):
            return self.of_result.get(source)
        return self.of(source() if isinstance(source, weakref.ref) else source)


def named_tensors(namespace: dict[str, object]) -> Iterator[tuple[str, torch.Tensor]]:
    """The tensors of a program with their names, those in modules and containers after the plain ones.

    A parameter of a module has the name that the module gives it, and not that of a loop over them.
    """
    plain = {name: each for name, each in namespace.items() if not name.startswith("__")}
    modules = [(name, each) for name, each in plain.items() if isinstance(each, torch.nn.Module)]
    inside = [(f"{name}.{inner}", tensor) for name, each in modules for inner, tensor in each.named_parameters()]
    owned = {id(tensor) for _, tensor in inside}
    for name, each in plain.items():
        if isinstance(each, torch.Tensor) and id(each) not in owned:
            yield name, each
    yield from inside
    for name, each in plain.items():
        for key, inner in _items(each):
            if isinstance(inner, torch.Tensor):
                yield f"{name}[{key!r}]", inner


def _items(container: object) -> Iterator[tuple[object, object]]:
    if isinstance(container, dict):
        yield from container.items()
    elif isinstance(container, (list, tuple)):
        yield from enumerate(container)


class SourceText:
    """The text of a program, by the places that the interpreter gives."""

    def __init__(self, source: str) -> None:
        self.lines = source.split("\n")
        self.positions: dict[types.CodeType, list[tuple[int | None, int | None, int | None, int | None]]] = {}

    def at(self, place: Place | None) -> tuple[int | None, str | None]:
        """The line of a place in the program, and the expression there."""
        if place is None:
            return None, None
        code, offset = place
        if code not in self.positions:
            self.positions[code] = list(code.co_positions())
        line, last, start, end = self.positions[code][offset // 2]
        if line is None or last is None:
            return line, None
        rows = [row.encode() for row in self.lines[line - 1 : last]]
        rows[-1] = rows[-1][:end]
        rows[0] = rows[0][start:]
        return line, re.sub(r"(?<=[(\[]) | (?=[)\]])", "", " ".join(b"\n".join(rows).decode().split()))

    def line_of(self, variable: str) -> int:
        """The first line that begins with the name of a variable, or 1."""
        pattern = rf"\s*{re.escape(variable)}\b"
        return next((number for number, each in enumerate(self.lines, 1) if re.match(pattern, each)), 1)
