"""Inline code that is no printed value and still says something: an expression, an argument, part of a message.

It must stand on the page, in a program or in an output, token for token.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable
from functools import lru_cache

from literate.claims.values import DTYPE, EXCEPTION, NODE

TOKEN = re.compile(r"\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|\w+|[^\w\s]")
PLAIN = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\))?", re.ASCII)
SAYS = re.compile(r"\d|[^\x00-\x7f]|['\"]|\b(?:True|False|None|nan|inf)\b|(?<![=!<>])=\s*[A-Z]")
"""What inline code has in it that says more than a name: a number, a string, a constant."""
COMPARISON = re.compile(r"(?<![-<>=!])(?:[=!<>]=|[<>])(?![<>=])| (?:is not|not in) |^not ")
"""What holds or does not hold between two things."""
COMMANDS = frozenset(["git", "literate", "make", "mkdocs", "pip", "pytest", "python"])
ELLIPSIS = re.compile(r"…|(?<=\s)\.\.\.$|\.\.\.(?=\s)")
COMMENT = re.compile(r"(?m)(?:^|(?<=\s\s))#.*$")
INDEX = re.compile(r"(?<=\w)\[-?\d\]$")
"""Which element is meant, at the end of a name: `x.grad[0]`."""
SIGNS = re.compile(r"[^\w\s]+|\w+=|\w+::")
"""An operator, a keyword argument without its value, a namespace."""


def says_something(text: str) -> bool:
    """Whether the inline code says more than the names in it."""
    text = INDEX.sub("", text)
    if NODE.search(text) or EXCEPTION.search(text) or "CopySlices" in text:
        return True
    if PLAIN.fullmatch(text):
        return bool(DTYPE.search(text))
    if SAYS.search(text) or (COMPARISON.search(text) and not SIGNS.fullmatch(text)):
        return True
    return " " in text and text.split()[0] not in COMMANDS and not SIGNS.fullmatch(text) and not _is_python(text)


def _is_python(text: str) -> bool:
    handler = f"try:\n    pass\n{text.removesuffix(':')}:\n    pass"
    forms = (text, f"{text}\n    pass", f"{text} pass", f"{text}\ndef f(): pass", handler)
    return any(parsed(form) is not None for form in forms)


def parsed(text: str) -> ast.Module | None:
    """The syntax tree of `text`; None if it is no Python. What Python warns of in it concerns nobody."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def parsed_expression(text: str) -> ast.expr | None:
    """The same for text that is one expression."""
    module = parsed(f"({text})")
    only = module.body[0] if module and len(module.body) == 1 else None
    return only.value if isinstance(only, ast.Expr) else None


@lru_cache(maxsize=16)
def _tokens_of(texts: tuple[str, ...]) -> str:
    """The tokens of all these texts in one line, so that what stands in them is found."""
    joined = "\n".join(COMMENT.sub("", text) if "#" in text else text for text in texts)
    return f" {_joined(joined)} "


def _joined(text: str) -> str:
    return " ".join(TOKEN.findall(text.replace('"', "'")))


def only_names(text: str) -> list[str]:
    """The names of exceptions in code that says nothing else, such as `except RuntimeError`."""
    if SAYS.search(text):
        return []
    names = [match.group() for match in EXCEPTION.finditer(text)]
    return names if _is_python(EXCEPTION.sub("name", text)) else []


def stands_in(text: str, texts: Iterable[str]) -> bool:
    """Whether all of `text` stands in one of the texts, token for token; an ellipsis leaves something out."""
    texts = tuple(texts)
    if any(verbatim(text, each) for each in texts):
        return True
    if not any(character.isalpha() for character in text):
        return False  # numbers and signs alone: as Python prints them or not at all
    there = _tokens_of(texts)
    return all(_stands(piece, there) for piece in ELLIPSIS.split(text) if piece.strip())


def verbatim(text: str, there: str) -> bool:
    """Whether the text stands there as it is, in no comment: what most inline code does."""
    at = there.find(text)
    if at < 0 or "#" in there[there.rfind("\n", 0, at) + 1 : at]:
        return False
    before, after = there[at - 1 : at], there[at + len(text) : at + len(text) + 1]
    return not (
        (_in_word(before) and _in_word(text[0]))
        or (_in_word(after) and _in_word(text[-1]))
        or (text[0].isdigit() and before in ("+", "-", "."))
        or (text[-1].isdigit() and after == ".")
        or (text[-1] == "." and after.isdigit())
        or (text[0].isalpha() and before == "." and "(" not in text)
    )


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _stands(text: str, there: str) -> bool:
    if f" {_joined(text)} " in there:
        return True
    call = _call(text)
    return call is not None and all(_stands(part, there) for part in call)


def _call(text: str) -> list[str] | None:
    """The parts of a call that say something: the arguments with their values, and the call without them."""
    tree = parsed_expression(text)
    if not isinstance(tree, ast.Call) or not tree.keywords or any(each.arg is None for each in tree.keywords):
        return None
    function = ast.unparse(tree.func)
    parts = [f"{each.arg}={ast.unparse(each.value)}" for each in tree.keywords]
    if any(SAYS.search(ast.unparse(each)) for each in tree.args):
        parts.append(f"{function}({', '.join(map(ast.unparse, tree.args))}")
    elif says_something(function):
        parts.append(function)
    return parts
