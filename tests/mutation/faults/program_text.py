"""Faults in the text of a program, which nothing that it prints would show: its outputs are accepted with the fault."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from random import Random

from tests.mutation.corpus import Corpus, difference
from tests.mutation.faults.kind import PROGRAM_TEXT, Planted, kind

Lines = Callable[[Random, str], str]
"""The lines that are planted, given the name of a variable."""

ATTRIBUTES = ("data", "grad", "grad_fn", "is_leaf", "requires_grad", "shape", "dtype", "ndim")
CALLS = ("sum", "mean", "max", "min", "detach", "clone", "abs", "exp")
FIGURES = ("3", "0.5", "-2.0", "1e-3", "12", "4.", "0.25")


def _kind(name: str) -> Callable[[Lines], Lines]:
    """Register a kind that puts the lines that the function gives before a statement of a program."""

    def register(make: Lines) -> Lines:
        @kind(f"{PROGRAM_TEXT}: {name}")
        def planted(corpus: Corpus, random: Random) -> Planted:
            path = random.choice(corpus.programs())
            text = corpus.texts[path]
            places = _places(text, corpus.texts[path.removesuffix(".py") + ".out"])
            names = sorted({node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)})
            if not places or not names:
                return None
            lines = text.split("\n")
            lines[(at := random.choice(places)) : at] = make(random, random.choice(names)).split("\n")
            new = "\n".join(lines)
            return path, new, difference(text, new)

        return make

    return register


def _places(text: str, out: str) -> list[int]:
    """Before which lines a statement can stand: those of statements that run, after the imports."""
    sections = [number for number, line in enumerate(text.split("\n"), 1) if "[start:" in line]
    ended = sections[-1] if "-error]" in out else len(text)
    body = [each for each in ast.parse(text).body if not isinstance(each, (ast.Import, ast.ImportFrom))]
    first = [min([each.lineno, *(d.lineno for d in getattr(each, "decorator_list", []))]) for each in body]
    return [line - 1 for line in first if line < ended]


def _two(random: Random, words: tuple[str, ...]) -> tuple[str, str]:
    first, second = random.sample(words, 2)
    return first, second


@_kind("line that never runs")
def never(random: Random, name: str) -> str:
    line = random.choice([f"print({name})", "unused = 1", "pass", f'raise ValueError("{name}")'])
    before = ["if False:", "while False:", "for _ in []:", "def unused():", "if 1 > 2:", "if not [None]:"]
    return random.choice(
        [*(f"{each}\n    {line}" for each in before), f"try:\n    pass\nexcept ValueError:\n    {line}"]
    )


@_kind("label of something else")
def label(random: Random, name: str) -> str:
    said, shown = random.choice([_two(random, ATTRIBUTES), tuple(f"{each}()" for each in _two(random, CALLS))])
    if random.random() < 0.3:
        return f'print("other_{name}.{said}:", {name}.{said})'
    forms = ['print("{0}.{1}:", {0}.{2})', 'print(f"{0}.{1}: {{{0}.{2}}}")', 'print("{0}.{1} =", {0}.{2})']
    return random.choice([*forms, 'print("after", "{0}.{1}:", {0}.{2})']).format(name, said, shown)


@_kind("constant that looks like a result")
def constant(random: Random, name: str) -> str:
    figure = random.choice(FIGURES)
    node = random.choice(["Mul", "Add", "Pow", "Sum"])
    texts = [
        f"{name}: {figure}",
        f"tensor({figure})",
        f"{name} = {figure}",
        f"grad_fn=<{node}Backward0>",
        f"<{node}Backward0>",
    ]
    texts += [f"RuntimeError: {name}", f"UserWarning: {name}"]
    written = [f'print("{each}")' for each in texts]
    return random.choice(
        [
            *written,
            f'print("{name}:", {figure})',
            f'print(f"{name}: {figure}")',
            f'print("{name}:", "tensor({figure})")',
        ]
    )


@_kind("number in a comment")
def comment(random: Random, name: str) -> str:
    figure = random.choice(FIGURES)
    said = random.choice(["{1}", "{0} is {1}", "the gradient is {1}", "{0}.grad: tensor({1})", "gives {1}, not zero"])
    text = f"# {said.format(name, figure)}"
    return random.choice(
        [text, f"_ = {name}  {text}", f"#{text[2:]}", f"def {name}_of():\n    return {name}  {text}\n\n\n{name}_of()"]
    )


@_kind("question who runs it")
def watched(random: Random, name: str) -> str:
    asked = random.choice(
        [
            '__name__ == "__main__"',
            '__import__("sys").argv[1:]',
            "len(sys.argv) > 1",
            '"PYTEST_CURRENT_TEST" in os.environ',
            'os.environ.get("CI")',
            'os.getenv("CI")',
            '"pytest" in sys.modules',
            "sys.stdout.isatty()",
            "__file__",
            "sys.gettrace()",
            "os.getppid()",
        ]
    )
    if random.random() < 0.2:
        return random.choice(["from sys import argv", "from os import environ", "import sys as system"])
    modules = sorted(set(re.findall(r"\b(os|sys)\.", asked)))
    return "\n".join([*(f"import {each}" for each in modules), f"_ = bool({asked})"])


@_kind("part of a line that never runs")
def within(random: Random, name: str) -> str:
    forms = ["_ = {0} if True else 3", "_ = [3.0 for _ in []]", "unused = lambda x: 3 * x", '"it is three"']
    forms += [
        'assert 1 or print("three")',
        "_ = torch.ones(1) or {0}",
        "_ = 3 if 1 > 2 else {0}",
        "_ = tuple(1 for _ in ())",
    ]
    return random.choice(forms).format(name)


@_kind("label of a part of what is printed")
def part(random: Random, name: str) -> str:
    said = random.choice(ATTRIBUTES)
    forms = ["{0}.{1} * 2", "-{0}.{1}", "{0}.{1} + 1", "2 * {0}.{1}", "{0}.{1} - {0}.{1}"]
    return f'print("{name}.{said}:", {random.choice(forms).format(name, said)})'


@_kind("label in another spelling")
def spelled(random: Random, name: str) -> str:
    said, shown = _two(random, ATTRIBUTES)
    forms = [
        'print("{0}.{1}", {0}.{2}, sep=": ")',
        'print("{0}.{1}: " + str({0}.{2}))',
        'print("{0}.{1}: %s" % {0}.{2})',
    ]
    forms += ['print("{0}.{1}: {{}}".format({0}.{2}))', 'print(*["{0}.{1}:", {0}.{2}])']
    return random.choice(forms).format(name, said, shown)


@_kind("comment that vouches")
def vouches(random: Random, name: str) -> str:
    said = [
        "it is None",
        "always True",
        "raises a TypeError",
        "a MulBackward",
        "{0} == {0}.data",
        "see torch.backwards",
    ]
    said += ["the result of torch.grad", "{0}.grad is None", "not False", "warns with a UserWarning"]
    text = f"# {random.choice(said).format(name)}"
    return random.choice([text, f"_ = {name}  {text}"])
