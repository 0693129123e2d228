"""The cells of a notebook, and the notebook as the text of its file."""

from __future__ import annotations

import ast
import json
from typing import Any

Json = dict[str, Any]

SILENT = {"print", "backward", "retain_grad", "zero_grad", "step"}
"""Calls of which a notebook shows nothing when they are the last line of a cell: they give None."""


def written(notebook: Json) -> str:
    """The text of a notebook's file, with each text as a list of its lines, as Jupyter saves it."""
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
        for output in cell.get("outputs", ()):
            if "text" in output:
                output["text"] = output["text"].splitlines(keepends=True)
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def markdown_cell(text: str) -> Json:
    """A cell of text."""
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def code_cell(source: str, outputs: list[Json] | None = None, metadata: Json | None = None) -> Json:
    """A cell of code."""
    filled = {"metadata": metadata or {}, "outputs": outputs or [], "source": source}
    return {"cell_type": "code", "execution_count": None, **filled}


def section_cell(name: str, source: str, entries: dict[str, str]) -> Json:
    """The cell of a section."""
    outputs: list[Json] = []
    if name in entries:
        outputs.append({"output_type": "stream", "name": "stdout", "text": entries[name]})
    if f"{name}-warning" in entries:
        outputs.append({"output_type": "stream", "name": "stderr", "text": entries[f"{name}-warning"]})
    metadata: dict[str, Any] = {}
    raised = entries.get(f"{name}-error")
    if raised is not None:
        text = raised.removesuffix("\n")
        kind, _, message = text.partition(": ")
        told = {"ename": kind.rpartition(".")[2], "evalue": message, "traceback": text.split("\n")}
        outputs.append({"output_type": "error", **told})
        metadata["tags"] = ["raises-exception"]
    return code_cell(quiet(source), outputs, metadata)


def quiet(source: str) -> str:
    """The source of a cell. A notebook shows the value of a last line that is an expression, and a program does not."""
    source = source.strip("\n")
    if source.rpartition("\n")[2].startswith("print("):
        return source
    last = ast.parse(source).body[-1]
    if not isinstance(last, ast.Expr) or _called(last.value) in SILENT:
        return source
    assert last.end_lineno is not None  # what ast has parsed has its place
    lines = source.split("\n")
    line = lines[last.end_lineno - 1]
    end = len(line.encode()[: last.end_col_offset].decode())
    lines[last.end_lineno - 1] = f"{line[:end]};{line[end:]}"
    return "\n".join(lines)


def _called(value: ast.expr) -> str:
    """The name of what an expression calls."""
    function = value.func if isinstance(value, ast.Call) else None
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
