"""What the proof asks in the process of a program or notebook (see `Job` in literate/runner/child.py).

It reads graphs from autograd's own nodes, and knows nothing of how literate records them.
"""

import ast
import builtins
import importlib
import io
import json
import linecache
import re
import sys
import tokenize
import traceback
import types
import warnings
from pathlib import Path

from literate.runner.execution import SURROUNDINGS, TRIGGERED, default_filters, run
from literate.runner.program import Program
from literate.runner.run import STREAMS


def program(of: Program, wanted: list[str]) -> tuple[list[list[str]], dict[str, dict]]:
    """The sections in file order, each [name, text, printed, warned, raised], and each graph that is wanted."""
    result = run(of)
    assert not result.problems, result.problems
    sections = []
    for section in of.sections:
        entries = [result.entries.get(section.name + ending) for ending in STREAMS]
        sections.append([section.name, section.source + "\n", *(entry.text if entry else "" for entry in entries)])
        if section.name == result.raised:
            break
    names = result.namespace
    return sections, {each: graph_of([names[name] for name in each.split("-")], names) for each in wanted}


def notebook(of: Program, source: str) -> tuple[list[list[str]], dict[str, str]]:
    """The code cells of a notebook as sections, and the plots that they saved.

    As in Jupyter, a last expression is shown, a figure lasts to the end of its cell, and the run ends at a cell
    that raises, unless its tags say that it does.
    """
    names = fresh_main()
    if "matplotlib" in source:
        importlib.import_module("matplotlib.pyplot").show = lambda: None  # which asks for a window
    sections = []
    for number, cell in enumerate(json.loads(source)["cells"], 1):
        if cell["cell_type"] != "code":
            continue
        text = "".join(cell["source"])
        printed, said, raised = run_cell(text, f"<cell {number} of {of.path}>", names)
        sections.append([f"{number}, {end_figures()} figures", text, printed, said, raised])
        if raised and "raises-exception" not in cell["metadata"].get("tags", ()):
            break
    return sections, {file.name: file.read_text() for file in sorted(Path().glob("*.svg"))}


def fresh_main() -> dict:
    """The variables of a new module `__main__`."""
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__dict__["__builtins__"] = builtins
    return module.__dict__


def run_cell(text: str, name: str, names: dict) -> tuple[str, str, str]:
    """What a cell prints, warns and raises."""
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    names.pop("__warningregistry__", None)  # as IPython does
    raised = ""
    with warnings.catch_warnings(record=True) as warned:
        default_filters()
        try:
            tree = ast.parse(text)
            shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) and not ends_quietly(text) else None
            exec(compile(tree, name, "exec"), names)
            value = eval(compile(ast.Expression(shown.value), name, "eval"), names) if shown else None
            if value is not None:
                print(repr(value))
        except BaseException as error:
            raised = "".join(traceback.format_exception_only(error))
    assert SURROUNDINGS.streams
    printed, said = SURROUNDINGS.streams.taken()
    told = [f"{each.category.__name__}: {TRIGGERED.sub('', str(each.message))}\n" for each in warned]
    return printed.decode(), "".join([*told, said.decode()]), raised


def ends_quietly(text: str) -> bool:
    """Whether the last token of a cell is a semicolon, so that Jupyter shows nothing of its last line."""
    empty = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER)
    tokens = [each for each in tokenize.generate_tokens(io.StringIO(text).readline) if each.type not in empty]
    return tokens[-1].string == ";"


def end_figures() -> int:
    """Close the figures, and count them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return 0
    count = len(pyplot.get_fignums())
    pyplot.close("all")
    return count


def text_of(tensor) -> str:
    """A tensor on one line, or the shape of a large one."""
    text = re.sub(r"\[ ", "[", re.sub(r"\s+", " ", repr(tensor.detach())))
    return text if tensor.numel() <= 64 and len(text) <= 120 else repr(tensor.shape)


def graph_of(roots, names) -> dict[str, list]:
    """The graph of these tensors when the program is over: its nodes, edges and leaves, and the values of the roots."""
    modules = [(name, each) for name, each in names.items() if hasattr(each, "named_parameters")]
    owned: dict[int, str] = {}
    for name, module in modules:
        for inner, each in module.named_parameters():
            owned.setdefault(id(each), f"{name}.{inner}")
    nodes = [root.grad_fn for root in roots]
    edges, leaves = [], []
    for node in nodes:
        for following, _ in node.next_functions:
            if following is not None:
                edges.append([type(node).__name__, type(following).__name__])
                if following not in nodes:
                    nodes.append(following)
    for node in nodes:
        if hasattr(node, "variable"):
            # A parameter is called what its module calls it, not what a loop over parameters left behind.
            plain = [name for name, value in names.items() if value is node.variable]
            own = [owned[id(node.variable)]] if id(node.variable) in owned else plain
            grad = node.variable.grad
            leaves.append([own[0] if own else None, "None" if grad is None else text_of(grad)])
    kinds = sorted(type(node).__name__ for node in nodes)
    return {"nodes": kinds, "edges": sorted(edges), "leaves": leaves, "roots": [text_of(root) for root in roots]}
