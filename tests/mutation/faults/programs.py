"""Faults in the programs."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from random import Random

from tests.mutation.corpus import Corpus, difference, replace_at
from tests.mutation.faults.kind import kind


def _in_program(corpus: Corpus, random: Random, change: Callable[[str, ast.Module], str | None]):
    path = random.choice(corpus.programs())
    text = corpus.texts[path]
    new = change(text, ast.parse(text))
    if new is None or new == text:
        return None
    return path, new, difference(text, new)


def _span(text: str, node: ast.AST) -> tuple[int, int]:
    """Where `node` stands in `text`, in characters."""
    lines = text.splitlines(keepends=True)
    before = sum(map(len, lines[: node.lineno - 1]))
    after = sum(map(len, lines[: node.end_lineno - 1]))
    start = before + len(lines[node.lineno - 1].encode()[: node.col_offset].decode())
    return start, after + len(lines[node.end_lineno - 1].encode()[: node.end_col_offset].decode())


@kind("program: constant")
def constant(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Constant) and type(n.value) in (int, float, bool)]
        if not nodes:
            return None
        node = random.choice(nodes)
        is_bool = isinstance(node.value, bool)
        new = not node.value if is_bool else type(node.value)(node.value + random.choice([1, 2, -3]))
        return replace_at(text, *_span(text, node), repr(new))

    return _in_program(corpus, random, change)


@kind("program: operator")
def operator(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.BinOp)]
        if not nodes:
            return None
        node = random.choice(nodes)
        start, end = _span(text, node.left)[1], _span(text, node.right)[0]
        found = re.search(r"\*\*|//|[-+*/@]", text[start:end])
        if not found:
            return None
        other = random.choice([o for o in ("+", "-", "*", "/") if o != found.group()])
        return replace_at(text, start + found.start(), start + found.end(), other)

    return _in_program(corpus, random, change)


@kind("program: argument")
def argument(corpus, random):
    def change(text, tree):
        calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and (n.keywords or len(n.args) > 1)]
        if not calls:
            return None
        call = random.choice(calls)
        if call.keywords and random.random() < 0.6:
            word = random.choice(call.keywords)
            start, end = _span(text, word)
            comma = re.match(r",\s*", text[end:])
            before = re.search(r",\s*$", text[:start])
            if before:
                start = before.start()
            elif comma:
                end += comma.end()
            return replace_at(text, start, end, "")
        if len(call.args) < 2:
            return None
        first, second = random.sample(call.args, 2)
        a, b = sorted((_span(text, first), _span(text, second)))
        one, two = text[slice(*a)], text[slice(*b)]
        return replace_at(replace_at(text, *b, one), *a, two)

    return _in_program(corpus, random, change)


@kind("program: removed line")
def removed_line(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.stmt) and not isinstance(n, ast.Import)]
        node = random.choice(nodes)
        lines = text.split("\n")
        del lines[node.lineno - 1 : node.end_lineno]
        return "\n".join(lines)

    return _in_program(corpus, random, change)


@kind("program: added print")
def added_print(corpus, random):
    def change(text, tree):
        node = random.choice(tree.body)
        lines = text.split("\n")
        lines.insert(node.end_lineno, "print(torch.tensor(1.0))")
        return "\n".join(lines)

    return _in_program(corpus, random, change)
