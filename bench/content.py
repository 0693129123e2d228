"""What a reader sees of a page: its text, its code and its outputs, with every include expanded.

This reader of pages is not the one in `literate`, so that a mistake there cannot flatter it here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"( *)(`{3,}|~{3,})(.*)")
INCLUDE = re.compile(r'\s*--8<-- "([^":]+)(?::([\w-]+))?"\s*')
MARKER = re.compile(r"# --8<-- \[(start|end):([\w-]+)\]")


@dataclass(frozen=True)
class Text:
    """Lines of a page outside its code and outputs."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """A section of a program; `before` are the sections that come before it in the program."""

    program: str
    section: str
    source: str
    before: tuple[str, ...] = ()


@dataclass(frozen=True)
class Output:
    """What the page says that the code above it gives: "" for stdout, "warning", "error"."""

    stream: str
    text: str


Block = Text | Code | Output


def sections(text: str) -> dict[str, str]:
    """The sections that markers enclose, in order."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.splitlines():
        marker = MARKER.fullmatch(line)
        if marker:
            current = found.setdefault(marker[2], []) if marker[1] == "start" else None
        elif current is not None:
            current.append(line)
    return {name: "".join(line + "\n" for line in lines) for name, lines in found.items()}


def read_page(copy: Path, page: Path) -> list[Block]:
    """The blocks of `page`; fences lose their indent, since most peers cannot see an indented one.

    Blank lines after code are left out, so that an output stands next to its code.
    """
    blocks: list[Block] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    index = 0
    while index < len(lines):
        fence = FENCE.fullmatch(lines[index])
        include = INCLUDE.fullmatch(lines[index])
        if fence:
            close = next(n for n in range(index + 1, len(lines)) if lines[n].strip() == fence[2])
            body = [line.removeprefix(fence[1]) for line in lines[index + 1 : close]]
            blocks.append(_block(copy, fence[3], body))
            index = close
        elif include and include[1].endswith(".out"):
            text = _included(copy, include)
            known = bool(blocks) and include[1].removesuffix(".out") == _last_program(blocks)
            blocks.append(Output("", text) if known else Text(tuple(text.splitlines())))
        elif lines[index].strip() or not blocks or isinstance(blocks[-1], Text):
            blocks.append(Text((lines[index],)))
        index += 1
    return blocks


def _last_program(blocks: list[Block]) -> str:
    return next((block.program for block in reversed(blocks) if isinstance(block, Code)), "").removesuffix(".py")


def _included(copy: Path, include: re.Match[str]) -> str:
    roots = [copy / "snippets", copy]
    file = next(root / include[1] for root in roots if (root / include[1]).exists())
    text = file.read_text(encoding="utf-8")
    return sections(text)[include[2]] if include[2] else text


def _block(copy: Path, info: str, body: list[str]) -> Block:
    include = INCLUDE.fullmatch(body[0]) if len(body) == 1 else None
    if "output" in info:
        stream = next((each for each in ("warning", "error") if each in info), "")
        return Output(stream, _included(copy, include) if include else "\n".join(body) + "\n")
    if "python" not in info:
        return Text(tuple(_included(copy, include).splitlines() if include else body))
    if include is None:
        return Code("", "", "\n".join(body) + "\n")
    held = sections((copy / "snippets" / include[1]).read_text(encoding="utf-8"))
    names = list(held)
    before = tuple(held[name] for name in names[: names.index(include[2])])
    return Code(include[1], include[2], held[include[2]], before)
