"""What the text of a program says beside its code: the labels of what it prints, constants, comments.

A page believes what a program prints. So a label names what is printed behind it, a result is computed,
a comment vouches for no number, and a program does not ask who is running it.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache

from literate.diagnostic import Diagnostic

CALL = r"\w+(?:\.\w+)*\([^()]*\)"
LABEL = re.compile(rf"\s*(?P<name>{CALL}|[A-Za-z_]\w*(?:\.\w+)+)\s*[:=]\s*")
"""A label that is an attribute or a call and nothing else, such as `x.grad:` or `y.sum():`."""

RESULT = re.compile(r"\btensor\(|grad_fn=|<\w+Backward\d*>|\b\w+(?:Error|Warning): |(?:^|[:=]\s*)[-+]?\d[\d.,e+-]*\s*$")
"""A constant text that looks as if it had been computed: a tensor, a node, a raise, a number behind a label."""

WATCHED = re.compile(
    r"\b(?:pytest|literate|unittest)\b|\bsys\.(?:modules|_getframe|argv|gettrace|settrace|setprofile|flags)\b"
    r"|\bos\.(?:getenv|getppid)\b|\bos\.environ\b(?!\[[^\]]*\] = )"
    r"|\bfrom (?:os|sys) import\b|\bimport (?:os|sys) as\b|(?<![.\w])__(?:name|import)__\b"
    r"|\b(?:getpass|isatty|__file__|__spec__)\b|\binspect\.stack\b"
)
"""What tells a program where and by whom it is run."""


COMMENT = re.compile(r"#(?! --8<-- \[)")
"""What begins a comment, unless it stands in a string. Few programs have one but their markers."""


@cache
def check_code(source: str, path: str) -> tuple[Diagnostic, ...]:
    """What in the text of a program, which is Python, vouches for something that its run does not."""
    return tuple(_faults(source, path))


def _faults(source: str, path: str) -> Iterator[Diagnostic]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield from _print(node, source, path)
    for token in _tokens(source):
        if token.type == tokenize.COMMENT and "8<-" not in token.string and re.search(r"\d", token.string):
            told = f"a comment vouches for a number, and no run checks it: {token.string}"
            yield Diagnostic(path, token.start[0], told)
    for number, line in enumerate(without_words(source).split("\n"), 1):
        found = WATCHED.search(line)
        if found:
            yield Diagnostic(path, number, f"{found.group()} would tell the program who is running it")


@cache
def without_words(source: str) -> str:
    """Python without its comments and docstrings, line for line: what a sentence may be held against."""
    lines = source.split("\n")
    for token in _tokens(source):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            for row in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                lines[row - 1] = ""
    return "\n".join(lines)


def _tokens(source: str) -> Iterator[tokenize.TokenInfo]:
    return tokenize.generate_tokens(io.StringIO(source).readline) if COMMENT.search(source) else iter(())


def _print(call: ast.Call, source: str, path: str) -> Iterator[Diagnostic]:
    """What is wrong with the labels and the constants of one call of print."""
    pieces = list(_pieces(call))
    for number, piece in enumerate(pieces):
        label = LABEL.fullmatch(piece) if isinstance(piece, str) else None
        shown = next((each for each in pieces[number + 1 :] if not isinstance(each, str)), None)
        if label and shown is not None:
            printed = ast.get_source_segment(source, shown) or ""
            if not set(re.findall(r"\w+", label["name"])) <= set(re.findall(r"\w+", printed)):
                told = f'the label "{label["name"]}" does not name what is printed behind it: {printed}'
                yield Diagnostic(path, call.lineno, told)
    text = " ".join(piece for piece in pieces if isinstance(piece, str))
    constant = pieces and all(isinstance(piece, str) for piece in pieces)
    if constant and not text.isdigit() and RESULT.search(text):
        yield Diagnostic(path, call.lineno, f"prints {text.strip()!r}, which nothing has computed")


def _pieces(call: ast.Call) -> Iterator[str | ast.expr]:
    """The arguments in order, f-strings taken apart: what stands there as it is printed, and what is computed."""
    for argument in call.args:
        for part in argument.values if isinstance(argument, ast.JoinedStr) else [argument]:
            shown = part.value if isinstance(part, ast.FormattedValue) else part
            try:
                yield str(ast.literal_eval(shown))
            except ValueError:
                yield shown
