"""Parts of a line that never run, whatever runs the program: no count of the lines that ran would find them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

DEFINES = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def dead_parts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What in a program never runs, or does nothing, each with its line."""
    docstrings = {node.body[0] for node in ast.walk(tree) if isinstance(node, DEFINES) and node.body}
    loaded = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    for node in ast.walk(tree):
        told = _branch(node) or _unused(node, loaded) or _hidden_print(node)
        if isinstance(node, ast.Expr) and _is_text(node.value) and node not in docstrings:
            told = "a text stands here, and does nothing: leave it out"
        if told:
            yield getattr(node, "lineno", 1), told


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _branch(node: ast.AST) -> str | None:
    """What of a branch or a loop never runs because nothing in the program decides about it."""
    if isinstance(node, (ast.IfExp, ast.If, ast.While)) and _is_fixed(node.test):
        endless = isinstance(node, ast.While) and ast.unparse(node.test) == "True"
        return None if endless else f"what comes of {ast.unparse(node.test)} is known: leave out what never runs"
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        empty = any(isinstance(each.iter, (ast.List, ast.Tuple)) and not each.iter.elts for each in node.generators)
        return f"nothing is in the list of {ast.unparse(node)}: leave out what never runs" if empty else None
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and isinstance(node.values[0], ast.Call):
        made = ast.unparse(node.values[0].func).startswith("torch.")
        return (
            f"{ast.unparse(node.values[-1])} may never run: leave it out, or ask in a line of its own" if made else None
        )
    return None


def _is_fixed(test: ast.expr) -> bool:
    return not any(isinstance(node, (ast.Name, ast.Attribute, ast.Call)) for node in ast.walk(test))


def _unused(node: ast.AST, loaded: set[str]) -> str | None:
    """Whether the node names a function that nothing calls."""
    if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Lambda):
        return None
    names = [target.id for target in node.targets if isinstance(target, ast.Name)]
    unused = names and len(names) == len(node.targets) and loaded.isdisjoint(names)
    return f"{names[0]} is never called: leave it out" if unused else None


def _hidden_print(node: ast.AST) -> str | None:
    """Whether the node prints only if something else decides so, within one line."""
    if not isinstance(node, (ast.BoolOp, ast.IfExp)):
        return None
    calls = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    prints = any(isinstance(function, ast.Name) and function.id == "print" for function in calls)
    return "prints within a test: print in a statement of its own" if prints else None
