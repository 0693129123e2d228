"""Names of PyTorch's API in inline code: each must exist, belong to what it is called on, and take its arguments.

What the programs of the page do themselves is known to work. Torch is imported only for what they do not.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from literate.claims.quoted import parsed_expression, verbatim
from literate.claims.sentences import Code

DOTTED = re.compile(r"(?<![\w.\"'/-])([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)+)(?![\w/-]|\.\w)", re.ASCII)
ROOTS = {"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional", "optim": "torch.optim"}
ROOTS |= {"autograd": "torch.autograd", "func": "torch.func", "Tensor": "torch.Tensor", "Module": "torch.nn.Module"}
ROOTS |= {
    "Function": "torch.autograd.Function",
    "Optimizer": "torch.optim.Optimizer",
    "Parameter": "torch.nn.Parameter",
}
OWNERS = ("torch.Tensor", "torch.nn.Module", "torch.optim.Optimizer", "torch.autograd.graph.Node")
TENSORS = frozenset(["grad", "data", "T", "mT", "H", "real", "imag"])
"""Attributes of a tensor that are tensors."""
OTHER_LIBRARIES = frozenset(
    [
        "jax",
        "jnp",
        "tf",
        "tensorflow",
        "keras",
        "cupy",
        "mxnet",
        "chainer",
        "flax",
        "haiku",
        "optax",
        "tinygrad",
        "theano",
    ]
)
"""Libraries whose names are theirs: nothing here knows them."""
FILES = frozenset(["py", "out", "md", "svg", "toml", "yml", "yaml", "txt", "ipynb", "html", "css", "js", "json"])
FILES |= {"h", "cpp"}


def check_api(codes: Sequence[Code], sources: Sequence[str], outputs: Sequence[str]) -> Iterator[tuple[Code, str]]:
    """The inline code with names that do not exist, or do not belong to what they are called on, and why."""
    if not any("." in code.text for code in codes):
        return
    texts = (*sources, *outputs)
    for code in codes:
        if "." not in code.text:
            continue
        for match in DOTTED.finditer(code.text):
            called = code.text.startswith("(", match.end())
            fault = None
            if called and match[1] not in ROOTS and not any(f"{match.group()}(" in text for text in texts):
                fault = _no_method(match.group(), match[2].rpartition(".")[2])
            if not fault and any(verbatim(match.group(), text) for text in texts):
                continue  # a program or an output on the page has it
            fault = fault or _fault(match[1], match[2][1:].split("."), _attributes(texts))
            if fault:
                yield code, fault
    yield from _wrong_calls(codes, sources)


BOUND = (
    (re.compile(r"(?m)^(\w+) = torch\.(?:tensor|zeros|ones|empty|randn?|arange|linspace|eye|full)\("), "retain_grad"),
    (re.compile(r"(?m)^(\w+) = (?:torch\.)?nn\.(?!Parameter|Buffer)[A-Z]\w*\("), "named_parameters"),
    (re.compile(r"(?m)^(\w+) = torch\.optim\.[A-Z]\w*\("), "param_groups"),
)
"""How a program binds a name, and an attribute that tells what it then is."""


@lru_cache(maxsize=8)
def _attributes(texts: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """For each name in the programs the attributes that they take of it; under the empty name all of them."""
    found: dict[str, set[str]] = {"": set()}
    for text in texts:
        for match in DOTTED.finditer(text):
            first, *rest = match[2][1:].split(".")
            found.setdefault(match[1], set()).update([first])
            found[""].update([first, *rest])
        found[""].update(re.findall(r"(?<=\)\.)\w+|(?<=def )\w+|(?<=self\.)\w+|(?<=\]\.)\w+", text))
        for bound, attribute in BOUND:
            for name in bound.findall(text):
                found.setdefault(name, set()).add(attribute)
    return {name: frozenset(each) for name, each in found.items()}


def _fault(root: str, path: list[str], known: dict[str, frozenset[str]]) -> str | None:
    written = ".".join([root, *path])
    if root in OTHER_LIBRARIES or path[-1] in FILES:
        return None
    if root in ROOTS and root not in known.get("assigned", ()):
        if exists(f"{ROOTS[root]}.{'.'.join(path)}"):
            return None
        return f"`{written}` does not exist in torch"
    while len(path) > 1 and path[0] in TENSORS:
        root, path = "", path[1:]
    attribute = path[0]
    if not root:
        return None if _has(OWNERS[0], attribute) else f"`{written}` does not exist: a tensor has no {attribute}"
    if attribute in known.get(root, ()) or not attribute.islower():
        return None
    taken = known.get(root, frozenset())
    kinds = [kind for kind in OWNERS if all(_has(kind, each) for each in taken)]
    if not kinds:  # a program takes what its object does not have, and raises: how the name is bound tells what it is
        kinds = [kind for kind in OWNERS if any(told in taken and _has(kind, told) for _, told in BOUND)]
    if not kinds:
        return None if attribute in known[""] or any(_has(kind, attribute) for kind in OWNERS) else _unknown(written)
    if any(_has(kind, attribute) for kind in kinds):
        return None
    if len(kinds) == len(OWNERS) and attribute in known[""]:
        return None  # nothing is known of the name
    if len(kinds) < len(OWNERS):
        return f"`{written}` does not exist: {root} is of {' or '.join(kinds)} here"
    return _unknown(written)


def _no_method(written: str, attribute: str) -> str | None:
    """Why the attribute cannot be called; None if it can, or if nothing is known of it."""
    found = [getattr(resolved(kind), attribute) for kind in OWNERS if hasattr(resolved(kind), attribute)]
    if not found or any(map(callable, found)):
        return None
    return f"`{written}` is called, and is no method: read it without brackets, or name the method that is meant"


def _unknown(written: str) -> str:
    return f"`{written}` does not exist: nothing in torch and no program on this page has this attribute"


def exists(name: str) -> bool:
    """Whether the dotted name means something in the installed torch."""
    return resolved(name) is not None


@lru_cache(maxsize=4096)
def resolved(name: str) -> Any:
    """What the dotted name means in the installed torch; None if nothing."""
    first, *rest = name.split(".")
    path = first
    found: Any = _module(first)
    for part in rest:
        path = f"{path}.{part}"
        attribute = getattr(found, part, None)  # before the module of this name: torch.autograd.gradcheck is both
        found = attribute if attribute is not None else _module(path) if inspect.ismodule(found) else None
        if found is None:
            return None
    return found


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


INSTANCE = {"torch.nn.Module": {"training", "weight", "bias"}, "torch.optim.Optimizer": {"param_groups", "state"}}
"""Attributes that only an instance has."""


@lru_cache(maxsize=4096)
def _has(kind: str, attribute: str) -> bool:
    return hasattr(resolved(kind), attribute) or attribute in INSTANCE.get(kind, ())


def _wrong_calls(codes: Sequence[Code], sources: Iterable[str]) -> Iterator[tuple[Code, str]]:
    """Calls whose arguments the function does not take, as far as Python can tell."""
    for code in codes:
        if "(" not in code.text or "." not in code.text or any(code.text in source for source in sources):
            continue
        tree = parsed_expression(code.text)
        if isinstance(tree, ast.Call) and (tree.args or tree.keywords) and (told := _wrong_arguments(tree)):
            yield code, f"`{code.text}` is no call that works: {told}"


def _wrong_arguments(call: ast.Call) -> str | None:
    name = ast.unparse(call.func)
    root, _, rest = name.partition(".")
    if any(isinstance(each, ast.Starred) for each in call.args) or any(each.arg is None for each in call.keywords):
        return None
    arguments, keywords = [None for _ in call.args], {each.arg: None for each in call.keywords if each.arg}
    if root in ROOTS:
        return _refused(resolved(f"{ROOTS[root]}.{rest}"), arguments, keywords)
    method = name.rsplit(".", 1)[1] if "." in name else ""
    owners = [each for kind in OWNERS if (each := getattr(resolved(kind), method, None)) is not None]
    told = [_refused(each, [None, *arguments], keywords) for each in owners]
    return told[0] if told and all(told) else None


def _refused(function: Any, arguments: list[None], keywords: dict[str, None]) -> str | None:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return None  # written in C++: nothing to ask
    try:
        signature.bind(*arguments, **keywords)
    except TypeError as error:
        return str(error)
    return None
