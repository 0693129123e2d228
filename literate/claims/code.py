"""What the text of a program says beside its code: the labels of what it prints, constants, comments.

A page believes what a program prints. So a label names what is printed behind it, a result is computed,
a comment vouches for no number, and a program does not ask who is running it.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from literate.claims.api import exists
from literate.claims.dead_code import dead_parts
from literate.diagnostic import Diagnostic

CALL = r"\w+(?:\.\w+)*\([^()]*\)"
LABEL = re.compile(rf"\s*(?P<name>{CALL}|[A-Za-z_]\w*(?:\.\w+)+)\s*[:=]\s*")
"""A label that is an attribute or a call and nothing else, such as `x.grad:` or `y.sum():`."""
LETTER = re.compile(r"\s*(?P<name>[a-z])\s*:\s*")
"""A label that is a variable of one letter."""
OF = re.compile(r"^\s*(?:the )?(?:gradient|derivative|slope)s? of (?P<name>[a-z])\s*:")
GRADIENT_OF = re.compile(r"\b(?!autograd)(?P<name>\w+)\.grad\b")

RESULT = re.compile(
    r"\btensor\(|grad_fn=|<\w+Backward\d*>|\b\w+(?:Error|Warning): |(?:^|[:=]\s*)[-+]?\d[\d.,e+-]*\s*$"
    r"|[:=]\s*(?:True|False|None|nan|inf)\s*$"
)
"""A constant text that looks as if it had been computed: a tensor, a node, a raise, a number behind a label."""

VOUCHED = re.compile(
    r"(?<![=\w])(?:True|False|None)\b|\b[A-Za-z]*[a-z](?:Error|Warning|Backward)\b|\s[=!<>]=\s|\b(?:b?float|int)\d+\b"
)
"""What a comment says that only a run could show: a constant, an exception, a node, a comparison, a type."""
SAYS_NUMBER = re.compile(r"\b(?:is|are|gives|equals|prints|returns) (?:always |about )?(?:tensor\()?[-+]?\.?\d")
"""A number that something is, in a docstring, which may name formulas."""
TOLD = re.compile(
    r"\b[A-Za-z]*[a-z](?:Error|Warning)\b|\b(?:b?float|int)\d+\b"
    r"|(?<=: )[-+]?\d+(?:\.\d+)?(?=\.?\s*\Z)|\b(?:True|False|None)\b"
)
"""What a docstring says of a run: an exception, a type, a constant, a number at its end. The code has it too."""
TORCH_NAME = re.compile(r"\btorch(?:\.[a-zA-Z_]\w*)+")

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


@lru_cache(maxsize=4)
def _tree(source: str) -> ast.Module:
    """The syntax tree of a program, which is asked for several times in a row."""
    return ast.parse(source)


def _faults(source: str, path: str) -> Iterator[Diagnostic]:
    for node in ast.walk(_tree(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield from _print(node, source, path)
    yield from (Diagnostic(path, line, told) for line, told in dead_parts(_tree(source)))
    for token in _tokens(source):
        if token.type == tokenize.COMMENT and "8<-" not in token.string and (told := _vouches(token.string)):
            yield Diagnostic(path, token.start[0], f"a comment {told}: {token.string}")
    for row, words in _texts(source):
        if SAYS_NUMBER.search(words):
            yield Diagnostic(path, row, f"a text that is no code vouches for a number, and no run checks it: {words}")
        for match in TOLD.finditer(words):
            if not re.search(rf"(?<!\w){re.escape(match.group())}(?!\w)", without_words(source)):
                told = f"a text that is no code says {match.group()}, and the code does not: print it, or leave it out"
                yield Diagnostic(path, row, told)
    for number, line in enumerate(without_words(source).split("\n"), 1):
        found = WATCHED.search(line)
        if found:
            yield Diagnostic(path, number, f"{found.group()} would tell the program who is running it")


def _vouches(comment: str) -> str | None:
    """What the comment says that no run checks; None if nothing."""
    if re.search(r"\d", comment):
        return "vouches for a number, and no run checks it"
    found = VOUCHED.search(comment)
    if found:
        return f"vouches for {found.group()}, and no run checks it: print it, or leave it out"
    unknown = next((name for name in TORCH_NAME.findall(comment) if not exists(name)), None)
    return f"names {unknown}, which torch does not have" if unknown else None


def _texts(source: str) -> Iterator[tuple[int, str]]:
    """The docstrings and the annotations that are texts, each with its line."""
    for node in ast.walk(_tree(source)):
        text = node.value if isinstance(node, ast.Expr) else getattr(node, "annotation", None)
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.lineno, text.value


@cache
def without_words(source: str) -> str:
    """Python without its comments and docstrings, line for line: what a sentence may be held against."""
    lines = source.split("\n")
    for token in _tokens(source):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in ast.walk(_tree(source)):
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
        shown = next((each for each in pieces[number + 1 :] if not isinstance(each, str)), None)
        if isinstance(piece, str) and shown is not None:
            told = _wrong_label(piece, shown, ast.get_source_segment(source, shown) or "")
            told = told or _in_another_order(
                piece, [each for each in pieces[number + 1 :] if not isinstance(each, str)]
            )
            if told:
                yield Diagnostic(path, call.lineno, f'the label "{piece.strip(" :=")}" {told}')
    text = " ".join(piece for piece in pieces if isinstance(piece, str))
    constant = pieces and all(isinstance(piece, str) for piece in pieces)
    if constant and not text.isdigit() and RESULT.search(text):
        yield Diagnostic(path, call.lineno, f"prints {text.strip()!r}, which nothing has computed")


LOOKS = frozenset(["dtype", "shape", "device", "is_leaf", "requires_grad", "grad_fn", "ndim", "layout"])
LOOK = re.compile(rf"\s*(?:the |its )?(?P<name>{'|'.join(sorted(LOOKS))})(?: of \w+)?\s*[:=]\s*", re.IGNORECASE)
"""A label that is an attribute by itself: `the dtype:`."""
SEVERAL = re.compile(r"\s*(?P<first>[A-Za-z_]\w*(?:\.\w+)*) and (?P<second>[A-Za-z_]\w*(?:\.\w+)*)\s*[:=]\s*")


def _in_another_order(piece: str, behind: list[ast.expr]) -> str | None:
    """Why a label of two names is none of the two expressions behind it."""
    several = SEVERAL.fullmatch(piece)
    printed = [ast.unparse(each) for each in behind]
    if several and len(printed) == 2 and printed == [several["second"], several["first"]]:
        return f"names them in another order than they are printed: {' and '.join(printed)}"
    return None


def _wrong_label(piece: str, shown: ast.expr, printed: str) -> str | None:
    """Why the text is no label of the expression printed behind it, whose source is `printed`; None if it is one."""
    words = Counter(re.findall(r"\w+", printed))
    label = LABEL.fullmatch(piece)
    if isinstance(shown, (ast.Name, ast.Attribute)):
        label = label or LETTER.fullmatch(piece)
    if label and not Counter(re.findall(r"\w+", label["name"])) <= words:
        return f"does not name what is printed behind it: {printed}"
    if label and "(" not in label["name"] and isinstance(shown, (ast.BinOp, ast.UnaryOp)):
        return f"names a part of what is printed behind it: {printed}"
    look = LOOK.fullmatch(piece)
    if look and isinstance(shown, ast.Attribute) and shown.attr in LOOKS - {look["name"].lower()}:
        return f"names {look['name']}, and {printed} is printed behind it"
    of, gradient = OF.search(piece), GRADIENT_OF.search(printed)
    if of and gradient and of["name"] not in words:
        return f"names {of['name']}, and {gradient.group()} is printed behind it"
    return None


def _pieces(call: ast.Call) -> Iterator[str | ast.expr]:
    """The arguments in order, texts taken apart: what stands there as it is printed, and what is computed."""
    separator = next((each.value for each in call.keywords if each.arg == "sep"), None)
    colon = ":" if isinstance(separator, ast.Constant) and ":" in str(separator.value) else ""
    arguments = list(call.args)
    if len(arguments) == 1 and isinstance(arguments[0], ast.Starred) and isinstance(arguments[0].value, ast.List):
        arguments = arguments[0].value.elts
    for argument in arguments:
        for part in _parts(argument):
            shown = part.value if isinstance(part, ast.FormattedValue) else part
            if isinstance(shown, ast.Call) and ast.unparse(shown.func) in ("str", "repr"):
                shown = next((each for each in shown.args if isinstance(each, ast.Constant)), shown)
            try:
                yield str(ast.literal_eval(shown)) + (colon if argument is not arguments[-1] else "")
            except ValueError:
                yield shown


def _parts(argument: ast.expr) -> list[ast.expr]:
    """The texts and expressions of an f-string, of a text that something is added to, or that is filled."""
    if isinstance(argument, ast.JoinedStr):
        return argument.values
    if (
        isinstance(argument, ast.BinOp)
        and isinstance(argument.left, ast.Constant)
        and isinstance(argument.left.value, str)
    ):
        text = argument.left.value
        if isinstance(argument.op, ast.Mod):
            return [ast.Constant(text.split("%")[0]), argument.right]
        return [argument.left, argument.right] if isinstance(argument.op, ast.Add) else [argument]
    if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute) and argument.func.attr == "format":
        filled = argument.func.value
        if isinstance(filled, ast.Constant) and isinstance(filled.value, str) and argument.args:
            return [ast.Constant(filled.value.split("{")[0]), *argument.args]
    return [argument]
