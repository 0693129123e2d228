"""Run programs and notebooks for the proof. Started as `python -I runner.py`; knows nothing of ours.

Reads from stdin a JSON object: the name of each source to its file and to the variables whose graphs
are asked for. Writes to stdout a JSON object: the version of torch, and for each name the sections in
file order, each with its text and what it printed, warned and raised, and the graphs.

Each source runs in a child of its own, forked when torch is loaded; modules that a child loaded
are loaded here too, so that the next child need not. A program is compiled as one file, in which
each end marker has become a call that notes how much has been written so far. What it prints is
read from its file descriptor.
"""

import ast
import contextlib
import importlib
import json
import os
import re
import sys
import tempfile
import traceback
import types
import warnings

import torch

CUT = "cut_here_"
OPEN = re.compile(r"^# --8<-- \[start:(.+)\]$")
CLOSE = re.compile(r"^# --8<-- \[end:(.+)\]$")
PLACE = re.compile(r" \(Triggered internally at [^()]*\)$")  # on the machine that built torch


class Recorder:
    """Cuts what a source writes into sections. Each is [name, text, printed, warned, raised]."""

    def __init__(self, stream):
        self.stream = stream
        self.read = 0
        self.warned = []
        self.sections = []
        self.graphs = {}
        warnings.showwarning = self.warn

    def warn(self, message, category, filename, lineno, file=None, line=None):
        self.warned.append(f"{category.__name__}: {PLACE.sub('', str(message))}\n")

    def cut(self, name, text, raised=""):
        sys.stdout.flush()
        self.stream.seek(self.read)
        printed = self.stream.read().decode()
        self.read = self.stream.tell()
        self.sections.append([name, text, printed, "".join(self.warned), raised])
        self.warned.clear()


def text_of(tensor):
    """A tensor on one line, or the shape of a large one."""
    text = re.sub(r"\[ ", "[", re.sub(r"\s+", " ", repr(tensor.detach())))
    return text if tensor.numel() <= 64 and len(text) <= 120 else repr(tensor.shape)


def graph_of(roots, names):
    """The graph of these tensors when the program is over: its nodes, edges and leaves, and the values of the roots."""
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
            own = [name for name, value in names.items() if value is node.variable]
            grad = node.variable.grad
            leaves.append([own[0] if own else None, "None" if grad is None else text_of(grad)])
    kinds = sorted(type(node).__name__ for node in nodes)
    return {"nodes": kinds, "edges": sorted(edges), "leaves": leaves, "roots": [text_of(root) for root in roots]}


def run_program(source, filename, recorder, wanted):
    """Run the file as a whole; the section in which it raises is the last."""
    lines = source.split("\n")
    texts, names, ends = {}, [], {}
    name = None
    for number, line in enumerate(lines):
        if opened := OPEN.match(line):
            name = opened[1]
            names.append(name)
            texts[name] = ""
        elif closed := CLOSE.match(line):
            assert closed[1] == name, f"{filename}:{number + 1}: {line}"
            lines[number] = f"{CUT}({name!r})"
            ends[name] = number + 1
            name = None
        elif name is not None:
            texts[name] += line + "\n"
        else:
            assert not line.strip(), f"{filename}:{number + 1}: outside of every section: {line}"
    module = types.ModuleType("__main__")
    module.__dict__[CUT] = lambda name: recorder.cut(name, texts[name])
    module.__dict__["__file__"] = filename
    sys.modules["__main__"] = module
    try:
        exec(compile("\n".join(lines), filename, "exec", dont_inherit=True), module.__dict__)
    except BaseException as error:
        name = names[len(recorder.sections)]
        recorder.cut(name, texts[name], "".join(traceback.format_exception_only(error)))
    assert [section[0] for section in recorder.sections] == names[: len(recorder.sections)]
    for variables in wanted:
        roots = [module.__dict__[variable] for variable in variables]
        recorder.graphs["-".join(variables)] = graph_of(roots, module.__dict__)


def run_notebook(source, filename, recorder, wanted):
    """Run the code cells in order; a last expression is shown, as a notebook shows it."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot

    matplotlib.pyplot.show = lambda: None
    names = {"__name__": "__main__"}
    for number, cell in enumerate(json.loads(source)["cells"], 1):
        if cell["cell_type"] != "code":
            continue
        text = "".join(cell["source"])
        tree = ast.parse(text)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, filename, "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), filename, "eval"), names)
            if value is not None:
                print(repr(value))
        recorder.cut(f"{number}, {len(matplotlib.pyplot.get_fignums())} figures", text)
        matplotlib.pyplot.close("all")


def run(file, wanted):
    """The sections and the graphs of one source, from a child process; a text if something went wrong."""
    with tempfile.TemporaryFile("w+b", buffering=0) as out, tempfile.TemporaryFile("w+b") as answer:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.dup2(out.fileno(), 1)
                os.dup2(answer.fileno(), 2)
                with open(out.fileno(), "rb", buffering=0, closefd=False) as stream, open(file) as text:
                    recorder = Recorder(stream)
                    (run_notebook if file.endswith(".ipynb") else run_program)(text.read(), file, recorder, wanted)
                sys.stderr.flush()
                if os.fstat(2).st_size == 0:  # nothing that a reader of the page would miss
                    os.write(2, json.dumps([recorder.sections, recorder.graphs, list(sys.modules)]).encode())
                    status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, status = os.waitpid(child, 0)
        answer.seek(0)
        told = answer.read().decode()
    if status:
        return f"status {status}: {told}"
    sections, graphs, loaded = json.loads(told)
    for name in loaded:
        if name not in sys.modules:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
    return sections, graphs


if __name__ == "__main__":
    given = json.load(sys.stdin)
    json.dump({"torch": torch.__version__, "sources": {name: run(*each) for name, each in given.items()}}, sys.stdout)
