"""The pages in the form in which each peer can check most of them.

Every converter gets the same blocks. What a peer cannot check stays on its page as text. Where a
peer has no way to expect an exception, the raising statement becomes `try: … except Type as error:
print(…)`, so that the peer sees the type, and the message if it compares what is printed.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from content import Block, Code, Output, Text
from record import Print, share

Cell = dict[str, Any]
"""A cell of a notebook, or one of its outputs, as JSON has it."""

Prints = dict[tuple[str, str], list[Print]]
"""For every program and section, the calls of print in its true run."""


@dataclass(frozen=True)
class Shown:
    """A section as a page shows it, with what the page says it gives."""

    code: Code
    stdout: str
    warning: str
    error: str
    new: bool
    """Whether its program starts here."""
    interrupted: bool
    """Whether another program was shown since the section before it."""


def steps(blocks: list[Block]) -> Iterator[Text | Shown]:
    """The blocks with every output joined to its code."""
    last = ""
    for index, block in enumerate(blocks):
        if isinstance(block, Text):
            yield block
        elif isinstance(block, Code):
            says = {"": "", "warning": "", "error": ""}
            for output in blocks[index + 1 :]:
                if not isinstance(output, Output):
                    break
                says[output.stream] += output.text
            new = not block.before
            yield Shown(block, says[""], says["warning"], says["error"], new, not new and block.program != last)
            last = block.program


def _replay(step: Shown) -> str:
    """The sections before this one, to run again where another program may have changed their names."""
    return "".join(step.code.before) if step.interrupted else ""


def _first(statement: ast.stmt) -> int:
    """The line where a statement starts, decorators included."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(each.lineno for each in decorators)])


def _caught(source: str, error: str) -> str:
    """`source` with its last statement in a `try` that prints the error whose type the page claims."""
    if not error:
        return source
    start = _first(ast.parse(source).body[-1]) - 1
    lines = source.splitlines(keepends=True)
    head, body = lines[:start], lines[start:]
    kind = error.split(":")[0].strip()
    handler = [f"except {kind} as error:\n", f'    print(f"{kind}: {{error}}")\n']
    return "".join([*head, "try:\n", *("    " + line for line in body), *handler])


def _fence(info: str, source: str) -> str:
    return f"```{info}\n{source}```\n"


def _shown(step: Shown, streams: tuple[str, ...]) -> str:
    """The outputs that the peer does not read, as text of the page."""
    return "".join(_fence("text", getattr(step, stream)) for stream in streams if getattr(step, stream))


def _join(parts: Iterator[str]) -> str:
    return "\n".join(parts)


def to_markdown_docs(blocks: list[Block], prints: Prints) -> str:
    """A page for pytest-markdown-docs: fences that continue one another."""

    def parts() -> Iterator[str]:
        for each in steps(blocks):
            if isinstance(each, Text):
                yield "\n".join(each.lines)
                continue
            info = "python" if each.new or each.interrupted else "python continuation"
            yield _fence(info, _replay(each) + _caught(each.code.source, each.error))
            yield _shown(each, ("stdout", "warning", "error"))

    return _join(parts())


def to_mktestdocs(blocks: list[Block], prints: Prints) -> str:
    """A page for mktestdocs, which runs all fences of a page as one program."""

    def parts() -> Iterator[str]:
        for each in steps(blocks):
            if isinstance(each, Text):
                yield "\n".join(each.lines)
                continue
            yield _fence("python", _replay(each) + _caught(each.code.source, each.error))
            yield _shown(each, ("stdout", "warning", "error"))

    return _join(parts())


def to_sybil(blocks: list[Block], prints: Prints) -> str:
    """A page for Sybil: sections as doctests, with their outputs and tracebacks."""

    def parts() -> Iterator[str]:
        for each in steps(blocks):
            if isinstance(each, Text):
                yield "\n".join(each.lines)
                continue
            if each.new or each.interrupted:
                yield "<!--- clear-namespace --->\n"
            if each.interrupted:
                yield f"<!--- invisible-code-block: python\n{_replay(each)}--->\n"
            yield _fence("python", _doctest(each, prints))
            yield _shown(each, ("warning",))

    return _join(parts())


def _doctest(step: Shown, prints: Prints) -> str:
    source = step.code.source.splitlines()
    statements = ast.parse(step.code.source).body
    calls = prints.get((step.code.program, step.code.section), [])
    counts = [sum(call.text.count("\n") for call in calls if call.statement == n) for n in range(len(statements))]
    printing = [n for n, count in enumerate(counts) if count] or [len(statements) - 1]
    expected = dict(zip(printing, share(step.stdout, [counts[n] for n in printing]), strict=True))
    text, end = "", 0
    for number, statement in enumerate(statements):
        start = _first(statement) - 1
        text += "".join(f">>> {line}\n" for line in source[end:start] if line.strip())
        end = statement.end_lineno or statement.lineno
        text += _prompted(source[start:end], start + 1, statement)
        text += "".join(line if line.strip() else "<BLANKLINE>\n" for line in expected.get(number, "").splitlines(True))
    if step.error:
        text += f"Traceback (most recent call last):\n    ...\n{step.error}"
    return text


def _prompted(lines: list[str], first: int, statement: ast.stmt) -> str:
    """A statement with prompts; a bare expression is assigned, or doctest would print its value."""
    for node in sorted(_displayed(statement), key=lambda each: (-each.lineno, -each.col_offset)):
        at, column = node.lineno - first, node.col_offset
        lines[at] = lines[at][:column] + "_ = " + lines[at][column:]
    prompts = [">>>", *["..."] * (len(lines) - 1)]
    return "".join(f"{prompt} {line}".rstrip() + "\n" for prompt, line in zip(prompts, lines, strict=True))


def _displayed(statement: ast.stmt) -> Iterator[ast.Expr]:
    """The expressions whose value an interactive interpreter would print, but for calls of print."""
    stack: list[ast.AST] = [statement]
    while stack:
        node = stack.pop()
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.Expr):
            call = node.value
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "print"):
                yield node
        stack += [child for child in ast.iter_child_nodes(node) if isinstance(child, (ast.stmt, ast.excepthandler))]


def to_examples(blocks: list[Block], prints: Prints) -> str:
    """A page for pytest-examples: every call of print with its output in `#>` comments below it."""

    def parts() -> Iterator[str]:
        for each in steps(blocks):
            if isinstance(each, Text):
                yield "\n".join(each.lines)
                continue
            info = f'python group="{each.code.program}"'
            if alternates(prints.get((each.code.program, each.code.section), [])):
                yield _fence(info + ' test="run"', _caught(each.code.source, each.error))
                yield _shown(each, ("stdout", "warning", "error"))
                continue
            yield _fence(info, _commented(each, prints))
            yield _shown(each, ("warning",))

    return _join(parts())


def alternates(calls: list[Print]) -> bool:
    """Whether calls of print take turns, as two in one loop do: pytest-examples then loses comments."""
    turns = [line for line, _ in groupby(call.line for call in calls if call.line)]
    return len(turns) > len(set(turns))


def one_line(text: str) -> str:
    """A printed value on one line, as the test of pytest-examples asks for it."""
    return re.sub(r"\s*\n\s*", " ", text)


def _commented(step: Shown, prints: Prints) -> str:
    source = step.code.source
    calls = prints.get((step.code.program, step.code.section)) or [Print(0, len(source.splitlines()), "")]
    texts = share(step.stdout, [call.text.count("\n") for call in calls])
    places = _comment_places(source)
    comments: dict[int, list[str]] = {}
    for call, text in zip(calls, texts, strict=True):
        if call.line in places and text:
            line, indent = places[call.line]
            comments.setdefault(line, []).append(f"{' ' * indent}#> {one_line(text.removesuffix(chr(10)))}\n")
    if step.error:
        wrapped = _caught(source, step.error).splitlines(keepends=True)
        return "".join(_weave(wrapped, comments)) + f"    #> {one_line(step.error.rstrip())}\n"
    return "".join(_weave(source.splitlines(keepends=True), comments))


def _comment_places(source: str) -> dict[int, tuple[int, int]]:
    """For each line with a call of print: after which line its comments stand, and how far indented."""
    tree = ast.parse(source)
    statements = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    places = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            alone = node in statements
            places[node.lineno] = (node.end_lineno or node.lineno, node.col_offset) if alone else (node.lineno, 0)
    return places


def _weave(lines: list[str], comments: dict[int, list[str]]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        yield line
        yield from comments.get(number, [])


def to_notebook(blocks: list[Block], prints: Prints) -> str:
    """A notebook for nbval: sections as cells, with what they print, warn and raise stored."""
    cells: list[Cell] = []
    for each in steps(blocks):
        if isinstance(each, Text):
            cells.append({"cell_type": "markdown", "metadata": {}, "source": "\n".join(each.lines)})
            continue
        if each.interrupted:
            cells.append(_cell("# NBVAL_IGNORE_OUTPUT\n" + _replay(each), []))
        outputs: list[Cell] = []
        if each.stdout:
            outputs.append({"output_type": "stream", "name": "stdout", "text": each.stdout})
        if each.warning:
            outputs.append({"output_type": "stream", "name": "stderr", "text": each.warning})
        if each.error:
            name, _, value = each.error.removesuffix("\n").partition(": ")
            outputs.append({"output_type": "error", "ename": name, "evalue": value, "traceback": []})
        cells.append(_cell(_quiet(each.code.source), outputs, ["raises-exception"] if each.error else []))
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": kernel, "cells": cells})


def _quiet(source: str) -> str:
    """A cell whose last value is not displayed, as it is not when the program runs."""
    last = ast.parse(source).body[-1]
    lines = source.splitlines()
    if any(last is each for each in _displayed(last)):
        lines[last.lineno - 1] = "_ = " + lines[last.lineno - 1]
    return "\n".join(lines)


def _cell(source: str, outputs: list[Cell], tags: list[str] | None = None) -> Cell:
    metadata = {"tags": tags} if tags else {}
    return {"cell_type": "code", "metadata": metadata, "execution_count": 1, "source": source, "outputs": outputs}
