"""Random programs of the playground's subset: most run to their end, some raise."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Shape = tuple[int, ...]

SHAPES: tuple[Shape, ...] = ((), (), (2,), (3,), (5,), (1,), (2, 3), (3, 2), (2, 2), (1, 3), (3, 1), (4, 5), (7, 8))
PLAIN = ("1.0", "2.0", "-1.5", "0.25", "3.0", "-2.0", "0.0", "0.5")
ROUNDED = ("0.1", "-0.7", "2.3", "1.1", "-3.3", "0.01", "123.456", "1e-5", "-4.2e3", "0.333")
FUNCTIONS = ("exp", "log", "sin", "cos", "tanh", "sigmoid", "relu", "abs")
EXPONENTS = ("2", "3", "2.0", "1", "0", "-1", "0.5", "-2", "1.5", "4")
REDUCTIONS = ("sum", "mean", "amax")


@dataclass
class Writer:
    """Writes one program; `shapes` are those of the variables that it has."""

    draw: st.DrawFn
    numbers: tuple[str, ...]
    lines: list[str] = field(default_factory=lambda: ["import torch", ""])
    shapes: dict[str, Shape] = field(default_factory=dict)
    leaves: list[str] = field(default_factory=list)
    recorded: set[str] = field(default_factory=set)
    """The variables that probably have a graph."""
    indent: str = ""

    def one(self, of: Any) -> Any:
        return self.draw(st.sampled_from(of))

    def chance(self, percent: int) -> bool:
        return self.draw(st.integers(0, 99)) < percent

    def line(self, text: str) -> None:
        self.lines.append(self.indent + text)

    def literal(self, shape: Shape) -> str:
        if not shape:
            return self.one(self.numbers)
        return f"[{', '.join(self.literal(shape[1:]) for _ in range(shape[0]))}]"

    def leaf(self, name: str, requires: bool) -> None:
        shape = self.one(SHAPES)
        self.line(f"{name} = torch.tensor({self.literal(shape)}{', requires_grad=True' if requires else ''})")
        self.shapes[name] = shape
        self.leaves += [name] if requires else []

    def variable(self, shape: Shape | None = None) -> tuple[str, Shape]:
        names = [name for name, each in self.shapes.items() if shape is None or fits(each, shape)]
        name = self.one(names) if names else self.one(list(self.shapes))
        return name, self.shapes[name]

    def expression(self, depth: int) -> tuple[str, Shape]:
        """An expression and its shape; that of one that raises does not matter."""
        if depth == 0:
            return self.variable()
        kind = self.draw(st.integers(0, 99))
        text, shape = self.expression(depth - 1)
        if kind < 30:
            return self.pair(text, shape)
        if kind < 45:
            sign, number = self.one(["+", "-", "*", "/"]), self.one([*self.numbers, "2", "3"])
            return (f"({text} {sign} {number})" if self.chance(60) else f"({number} {sign} {text})"), shape
        if kind < 53:
            return f"({text} ** {self.one(EXPONENTS)})" if self.chance(
                70
            ) else f"{text}.pow({self.one(EXPONENTS)})", shape
        if kind < 68:
            name = self.one(FUNCTIONS)
            return (f"{text}.{name}()" if self.chance(50) else f"torch.{name}({text})"), shape
        if kind < 80:
            return self.reduced(text, shape)
        if kind < 86:
            return self.product(text, shape)
        if kind < 90:
            return self.chosen(text, shape)
        if kind < 94:
            return f"(-{text})", shape
        return f"{text}.detach()", shape

    def pair(self, text: str, shape: Shape) -> tuple[str, Shape]:
        other, other_shape = self.variable(None if self.chance(4) else shape)
        texts = [text, other] if self.chance(50) else [other, text]
        return f"({texts[0]} {self.one(['+', '-', '*', '/'])} {texts[1]})", joined(shape, other_shape)

    def reduced(self, text: str, shape: Shape) -> tuple[str, Shape]:
        name = self.one(REDUCTIONS)
        if not shape or self.chance(40):
            return (f"{text}.{self.one(['sum', 'mean', 'amax', 'max'])}()"), ()
        dim = self.draw(st.integers(0, len(shape) - 1))
        written = dim if self.chance(70) else dim - len(shape)
        keep = self.chance(40)
        rest = tuple(1 if place == dim else size for place, size in enumerate(shape) if keep or place != dim)
        argument = self.one(["", "dim="]) + str(written) + (", keepdim=True" if keep else "")
        return f"{text}.{name}({argument})", rest

    def product(self, text: str, shape: Shape) -> tuple[str, Shape]:
        partners = [n for n, s in self.shapes.items() if s and shape and s[0 if len(s) == 1 else -2] == shape[-1]]
        if not partners:
            return f"({text} @ {self.one(list(self.shapes))})" if self.chance(5) else f"{text}.sin()", shape
        name = self.one(partners)
        return f"({text} @ {name})", shape[:-1] + self.shapes[name][1:]

    def chosen(self, text: str, shape: Shape) -> tuple[str, Shape]:
        other, other_shape = self.variable(shape)
        test = f"{text} {self.one(['>', '<', '>=', '<='])} {self.one([*self.numbers, other])}"
        second = self.one([*self.numbers, other, "1"])
        return f"torch.where({test}, {text}, {second})", joined(shape, other_shape)

    def statement(self) -> None:
        kind = self.draw(st.integers(0, 99))
        if kind < 45:
            self.assignment()
        elif kind < 57:
            self.shown()
        elif kind < 78:
            self.backward()
        elif kind < 82:
            self.block("with torch.no_grad():", [self.update, self.assignment])
        elif kind < 86:
            self.block(f"for step in range({self.draw(st.integers(1, 3))}):", [self.assignment, self.shown])
        elif kind < 90:
            name, _ = self.variable(())
            self.block(f"if {name} > {self.one(self.numbers)}:", [self.assignment, self.shown])
        elif kind < 94:
            name = self.one(sorted(set(self.shapes) - set(self.leaves)) or self.leaves)
            name = self.one(self.leaves) if self.chance(4) else name
            self.line(f"{name} {self.one(['+=', '-=', '*=', '/='])} {self.one([*self.numbers, *self.shapes])}")
        elif kind < 97:
            self.line(f"{self.variable()[0]}.retain_grad()")
        else:
            self.line(f"{self.one(self.leaves)}.grad = None")

    def block(self, head: str, kinds: list[Any]) -> None:
        if self.indent:
            return self.assignment()
        self.line(head)
        self.indent = "    "
        known = dict(self.shapes)
        self.one(kinds)()
        self.indent = ""
        if head.startswith("if"):
            self.shapes = known
        return None

    def assignment(self) -> None:
        text, shape = self.expression(self.draw(st.integers(1, 3)))
        if not self.uses(text) and self.chance(80):
            leaf = self.one(self.leaves)
            text, shape = f"({text} {self.one(['+', '-', '*', '/'])} {leaf})", joined(shape, self.shapes[leaf])
        name = self.one(["a", "b", "c", "y"])
        (self.recorded.add if self.uses(text) and "no_grad" not in self.lines[-1] else self.recorded.discard)(name)
        self.line(f"{name} = {text[1:-1] if text.startswith('(') and balanced(text[1:-1]) else text}")
        self.shapes[name] = shape

    def uses(self, text: str) -> bool:
        return any(re.search(rf"\b{name}\b(?!\.detach)", text) for name in {*self.leaves, *self.recorded})

    def update(self) -> None:
        leaf = self.one(self.leaves)
        self.line(
            self.one([f"{leaf} -= {self.one(self.numbers)} * {leaf}.grad", f"{leaf} *= {self.one(self.numbers)}"])
        )

    def shown(self) -> None:
        name, shape = self.variable()
        choices = [
            f"print({name})",
            f"print('{name}:', {name}.tolist())",
            f"print({name}.requires_grad, {name}.is_leaf)",
        ]
        choices += [f"print({name}.item(), f'{{{name}.item():.3f}}')"] if not shape else []
        choices += [
            f"print({self.one(self.leaves)}.grad)",
            f"print({name} > {self.one(self.numbers)})",
            f"print({name}.grad)",
        ]
        self.line(self.one(choices))

    def backward(self) -> None:
        name, shape = self.variable(() if self.chance(40) else None)
        if self.recorded and self.chance(92):
            name = self.one(sorted(self.recorded & set(self.shapes)) or [name])
            shape = self.shapes[name]
        retain = self.one(["", "", "retain_graph=True"])
        if shape and self.chance(50):
            gradient = f"torch.tensor({self.literal(shape)})"
            self.line(f"{name}.backward({', '.join(filter(None, [self.one(['', 'gradient=']) + gradient, retain]))})")
        elif shape and self.chance(92):
            self.line(f"{name}.{self.one(['sum', 'mean'])}().backward({retain})")
        else:
            self.line(f"{name}.backward({retain})")


def fits(shape: Shape, other: Shape) -> bool:
    return all(a == b or 1 in (a, b) for a, b in zip(reversed(shape), reversed(other), strict=False))


def joined(shape: Shape, other: Shape) -> Shape:
    long, short = sorted((shape, other), key=len, reverse=True)
    padded = (1,) * (len(long) - len(short)) + short
    return tuple(max(a, b) for a, b in zip(long, padded, strict=True))


def balanced(text: str) -> bool:
    depth = 0
    for each in text:
        depth += (each == "(") - (each == ")")
        if depth < 0:
            return False
    return True


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A program: leaves, statements, and what the leaves have in the end."""
    writer = Writer(draw, draw(st.sampled_from([PLAIN, PLAIN + ROUNDED])))
    for name in ("x", "w")[: draw(st.integers(1, 2))]:
        writer.leaf(name, True)
    if writer.chance(40):
        writer.leaf("t", False)
    for _ in range(draw(st.integers(2, 8))):
        writer.statement()
    if writer.chance(70):
        writer.backward()
    for name in writer.leaves:
        writer.line(f"print('{name}.grad:', {name}.grad)")
    return "\n".join(writer.lines) + "\n"
