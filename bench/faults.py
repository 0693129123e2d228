"""One hundred faults, drawn under a seed: each makes one file of the copy claim what is not so."""

from __future__ import annotations

import ast
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from content import sections
from repository import page_files

from literate.diagnostic import Diagnostic
from literate.runner.child import Limits
from literate.runner.pool import shared
from literate.runner.program import read_program

SEED = 20261124
SECONDS = 10
"""Time on the processor for a changed program, which may loop for ever."""

NODES = ("AddBackward0", "MulBackward0", "PowBackward0", "SubBackward0", "SumBackward0", "ExpBackward0")
CONSTANTS = {"True": "False", "False": "True", "None": "tensor(0.)"}
OPERATORS = {"+": "-", "-": "+", "*": "/", "/": "*"}


@dataclass(frozen=True)
class Fault:
    """The file `path` with one change, and the pages on which a reader meets it."""

    kind: str
    path: str
    text: str
    pages: tuple[str, ...]


Change = Callable[[str, Random], str | None]


def replace_one(pattern: str, new: Callable[[str, Random], str], flags: int = 0) -> Change:
    """A change that replaces one match of `pattern`; None where there is no match."""

    def change(text: str, random: Random) -> str | None:
        matches = list(re.finditer(pattern, text, flags))
        if not matches:
            return None
        match = random.choice(matches)
        return text[: match.start()] + new(match.group(), random) + text[match.end() :]

    return change


def _other_digit(old: str, random: Random) -> str:
    return random.choice([digit for digit in "0123456789" if digit != old])


def _other_node(old: str, random: Random) -> str:
    return random.choice([node for node in NODES if node != old])


def _drop_line(text: str, random: Random) -> str | None:
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        return None
    del lines[random.randrange(len(lines))]
    return "".join(lines)


def _garble_word(old: str, random: Random) -> str:
    at = random.randrange(len(old) - 1)
    return random.choice([old[:at] + old[at + 1 :], old[: at + 1] + old[at:]])


digit = replace_one(r"(?<![a-zA-Z\d])\d", _other_digit)
sign = replace_one(r"-?(?<![\w.-])\d+\.?\d*", lambda old, random: old[1:] if old[0] == "-" else "-" + old)
node = replace_one(r"\w+Backward\d", _other_node)
constant = replace_one(r"\b(?:True|False|None)\b", lambda old, random: CONSTANTS[old])
space = replace_one(r"(?<=\S) (?=\S)", lambda old, random: "  ")
word = replace_one(r"[A-Za-z]{4,}", _garble_word)


class Planter:
    """Draws faults for the copy in a folder."""

    def __init__(self, copy: Path, seed: int) -> None:
        self.copy = copy
        self.random = Random(seed)
        self.pages = {file.relative_to(copy).as_posix(): file.read_text("utf-8") for file in page_files(copy)}
        folder = copy / "snippets"
        self.programs = {f.relative_to(folder).as_posix(): f.read_text("utf-8") for f in sorted(folder.rglob("*.py"))}
        self.claims = [
            (name, entry, text)
            for name in self.programs
            if (folder / name).with_suffix(".out").exists()
            for entry, text in sections((folder / name).with_suffix(".out").read_text("utf-8")).items()
        ]

    def plant(self) -> list[Fault]:
        """The faults, in the order of `KINDS`, no two alike."""
        found: dict[tuple[str, str], Fault] = {}
        for kind, (count, draw) in KINDS.items():
            goal = len(found) + count
            while len(found) < goal:
                fault = draw(self, kind)
                if fault:
                    found.setdefault((fault.path, fault.text), fault)
        return list(found.values())

    def _showing(self, included: str) -> tuple[str, ...]:
        return tuple(page for page, text in self.pages.items() if f'"{included}' in text)

    def output(self, kind: str, change: Change, entries: Callable[[str, str], bool]) -> Fault | None:
        """Change the text of one output."""
        name, entry, text = self.random.choice([each for each in self.claims if entries(each[1], each[2])])
        new = change(text, self.random)
        if new is None or new == text:
            return None
        return self._claim_fault(kind, name, {entry: new})

    def swapped(self, kind: str) -> Fault | None:
        """Let two sections of one program show each other's output."""
        name, entry, text = self.random.choice(self.claims)
        others = [
            (e, t) for n, e, t in self.claims if n == name and t != text and not e.endswith(("-error", "-warning"))
        ]
        if not others or entry.endswith(("-error", "-warning")):
            return None
        other, other_text = self.random.choice(others)
        return self._claim_fault(kind, name, {entry: other_text, other: text})

    def _claim_fault(self, kind: str, name: str, changed: dict[str, str]) -> Fault:
        path = f"snippets/{Path(name).with_suffix('.out').as_posix()}"
        held = sections((self.copy / path).read_text("utf-8")) | changed
        text = "".join(f"# --8<-- [start:{entry}]\n{body}# --8<-- [end:{entry}]\n" for entry, body in held.items())
        return Fault(kind, path, text, self._showing(name.removesuffix(".py") + ".out:"))

    def sentence(self, kind: str) -> Fault | None:
        """Change a value in inline code that the page also shows in an output."""
        page, text = self.random.choice(list(self.pages.items()))
        shown = re.findall(r'--8<-- "([^":]+)\.out:([\w-]+)"', text)
        wanted = {(f"{name}.py", entry) for name, entry in shown}
        printed = "".join(body for name, entry, body in self.claims if (name, entry) in wanted)
        fences = [(m.start(), m.end()) for m in re.finditer(r"^ *```.*?^ *```$", text, re.DOTALL | re.MULTILINE)]
        spans = [
            match
            for match in re.finditer(r"`([^`\n]+)`", text)
            if match[1] in printed and not any(first <= match.start() < last for first, last in fences)
        ]
        if not spans:
            return None
        span = self.random.choice(spans)
        changes = [digit, sign, constant, node]
        new = self.random.choice(changes)(span[1], self.random)
        if new is None or new == span[1]:
            return None
        return Fault(kind, page, text[: span.start(1)] + new + text[span.end(1) :], (page,))

    def formula(self, kind: str) -> Fault | None:
        """Change a digit in a formula of a sentence."""
        page, text = self.random.choice(list(self.pages.items()))
        formulas = list(re.finditer(r"\\\(.+?\\\)", text))
        if not formulas:
            return None
        found = self.random.choice(formulas)
        new = digit(found.group(), self.random)
        return Fault(kind, page, text[: found.start()] + new + text[found.end() :], (page,)) if new else None

    def removed(self, kind: str) -> Fault | None:
        """Take one output from a page."""
        page, text = self.random.choice(list(self.pages.items()))
        fences = list(re.finditer(r"^ *``` ?\{ \.text \.output.*?^ *```\n", text, re.DOTALL | re.MULTILINE))
        if not fences:
            return None
        fence = self.random.choice(fences)
        return Fault(kind, page, text[: fence.start()] + text[fence.end() :], (page,))

    def pasted(self, kind: str) -> Fault | None:
        """Type a program and a wrong output into a page."""
        page, text = self.random.choice(list(self.pages.items()))
        number = self.random.randrange(2, 9)
        code = f"import torch\n\nprint(torch.tensor({number}.) * 2)"
        block = f"```python\n{code}\n```\n\n```{{ .text .output }}\ntensor({number * 2 + 1}.)\n```\n\n"
        headings = [match.start() for match in re.finditer(r"^## ", text, re.MULTILINE)]
        if not headings:
            return None
        at = self.random.choice(headings)
        return Fault(kind, page, text[:at] + block + text[at:], (page,))

    def program(self, kind: str, nodes: Callable[[ast.AST], bool], change: Change) -> Fault | None:
        """Change one expression of a program, so that the program gives something else."""
        name, text = self.random.choice(list(self.programs.items()))
        found = [node for node in ast.walk(ast.parse(text)) if nodes(node)]
        if not found:
            return None
        expression = ast.get_source_segment(text, self.random.choice(found)) or ""
        new = change(expression, self.random)
        if new is None or text.count(expression) != 1:
            return None
        changed = text.replace(expression, new)
        if gives(changed) == gives(text):
            return None
        return Fault(kind, f"snippets/{name}", changed, self._showing(f"{name}:"))


def _stdout(entry: str, text: str) -> bool:
    return not entry.endswith(("-error", "-warning"))


def _is_operation(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and type(node.op) in (ast.Add, ast.Sub, ast.Mult, ast.Div)


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and bool(node.args) and isinstance(node.args[0], (ast.Constant, ast.List))


def _other_operator(text: str, random: Random) -> str | None:
    tree = ast.parse(text, mode="eval").body
    assert isinstance(tree, ast.BinOp)
    start, end = tree.left.end_col_offset or 0, tree.right.col_offset
    if tree.left.end_lineno != tree.right.lineno or tree.lineno != tree.left.end_lineno:
        return None
    between = re.sub(r"[-+*/]", lambda match: OPERATORS[match.group()], text[start:end], count=1)
    return text[:start] + between + text[end:]


def gives(source: str) -> str:
    """All that a program prints, warns and raises, as one text."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "changed.py")
        file.write_text(source, encoding="utf-8")
        try:
            run = shared().run(read_program(file, file.name), limits=Limits(processor=SECONDS))
        except Diagnostic as problem:
            return str(problem)
    return "".join(f"{name}: {printed.text}" for name, printed in run.entries.items())


def _in_output(change: Change, entries: Callable[[str, str], bool] = _stdout) -> Callable[[Planter, str], Fault | None]:
    return lambda planter, kind: planter.output(kind, change, entries)


KINDS: dict[str, tuple[int, Callable[[Planter, str], Fault | None]]] = {
    "output: a digit": (14, _in_output(digit)),
    "output: a sign": (8, _in_output(sign)),
    "output: a `grad_fn` name": (6, _in_output(node)),
    "output: `True`, `False` or `None`": (6, _in_output(constant)),
    "output: a row missing": (6, _in_output(_drop_line)),
    "output: a space too many": (4, _in_output(space)),
    "output: a cell of a table": (4, _in_output(constant, lambda entry, text: text.startswith("|"))),
    "output: two sections swapped": (4, Planter.swapped),
    "output: removed from the page": (4, Planter.removed),
    "output: text of an error": (8, _in_output(word, lambda entry, text: entry.endswith("-error"))),
    "output: text of a warning": (4, _in_output(word, lambda entry, text: entry.endswith("-warning"))),
    "program: an operator": (8, lambda planter, kind: planter.program(kind, _is_operation, _other_operator)),
    "program: a number": (5, lambda planter, kind: planter.program(kind, _is_number, digit)),
    "page: code typed in, with a wrong output": (3, Planter.pasted),
    "sentence: inline code that an output shows": (12, Planter.sentence),
    "sentence: a number in a formula": (4, Planter.formula),
}
"""For each kind, how many are planted and how one is drawn."""
