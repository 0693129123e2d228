"""What the proof asks in the process of a program or notebook (see `Job` in literate/runner/child.py).

It reads graphs from autograd's own nodes, and knows nothing of how literate records them.
"""

import ast
import contextlib
import io
import json
import re
import sys
import traceback
import types
import warnings
from pathlib import Path

from literate.runner.execution import TRIGGERED, run
from literate.runner.kernel import outputs
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


def notebook(of: Program, source: str) -> tuple[list[list[str]], dict[str, dict]]:
    """The code cells of a notebook as sections; a last expression is shown, as a notebook shows it."""
    import matplotlib.pyplot

    matplotlib.pyplot.show = lambda: None
    names = sys.modules.setdefault("__main__", types.ModuleType("__main__")).__dict__
    sections = []
    for number, cell in enumerate(json.loads(source)["cells"], 1):
        if cell["cell_type"] != "code":
            continue
        text = "".join(cell["source"])
        tree = ast.parse(text)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        printed, raised = io.StringIO(), ""
        with contextlib.redirect_stdout(printed), warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("default")
            try:
                exec(compile(tree, str(of.file), "exec"), names)
                if last is not None:
                    value = eval(compile(ast.Expression(last.value), str(of.file), "eval"), names)
                    if value is not None:
                        print(repr(value))
            except BaseException as error:
                raised = "".join(traceback.format_exception_only(error))
        said = "".join(f"{each.category.__name__}: {TRIGGERED.sub('', str(each.message))}\n" for each in warned)
        name = f"{number}, {len(matplotlib.pyplot.get_fignums())} figures"
        sections.append([name, text, printed.getvalue(), said, raised])
        matplotlib.pyplot.close("all")
        if raised:
            break
    return sections, {}


def page_notebook(of: Program, source: str) -> tuple[list[list[dict]], dict[str, str]]:
    """What the code cells of the notebook of a page give in Jupyter, and the plots that they save."""
    cells = [
        (number, cell) for number, cell in enumerate(json.loads(source)["cells"], 1) if cell["cell_type"] == "code"
    ]
    raising = [number for number, cell in cells if "raises-exception" in cell["metadata"].get("tags", ())]
    sources = [(number, 1, "".join(cell["source"])) for number, cell in cells]
    given = outputs(of, sources, raising, traceback="Minimal")  # of an error its name and its message are compared
    return given, {file.name: file.read_text() for file in sorted(Path().glob("*.svg"))}


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
