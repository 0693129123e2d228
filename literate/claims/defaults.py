"""What an argument is by default: "`set_to_none` is True by default", asked of the functions that the page names."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Sequence
from typing import Any

from literate.claims.api import OWNERS, ROOTS, resolved
from literate.claims.sentences import line_of

_SAID = r"`?(?P<{0}>True|False|None|-?\d+(?:\.\d*)?(?:e-?\d+)?)\b`?"
DEFAULT = re.compile(
    rf"`(?P<name>[a-z_]\w*)` (?:is|defaults to) {_SAID.format('after')} by default"
    rf"|[Bb]y default,? (?:the argument )?`(?P<other>[a-z_]\w*)` is {_SAID.format('behind')}"
    rf"|`(?P<third>[a-z_]\w*)` defaults to {_SAID.format('to')}"
    rf"|`(?P<fourth>[a-z_]\w*)=(?P<given>True|False|None|-?\d+(?:\.\d*)?(?:e-?\d+)?)` is the default",
    re.ASCII,
)
CALLED = re.compile(
    rf"(?:(?<![\w.])(?P<root>{'|'.join(ROOTS)})\.(?P<path>[\w.]+)|(?<=[\w)\]])\.(?P<method>\w+))\(", re.ASCII
)
"""A call of a function of torch, or of a method, in a program."""


def wrong_defaults(prose: str, sources: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The defaults that no function has which the programs of the page call, each as (line, message)."""
    for match in DEFAULT.finditer(prose) if "default" in prose else ():
        name = match["name"] or match["other"] or match["third"] or match["fourth"]
        said = match["after"] or match["behind"] or match["to"] or match["given"]
        known = {each for function in _called(sources, prose) for each in _defaults(function, name)}
        if known and ast.literal_eval(said) not in known:
            told = f"{name} is said to be {said} by default, and is {' or '.join(sorted(map(repr, known)))}"
            yield line_of(match), f"{told}: mend the sentence"


def _called(sources: Sequence[str], prose: str) -> Iterator[Any]:
    """The functions of torch that the programs call or the sentences name, as far as their names tell."""
    for text in (*sources, prose.replace("`", "(")):
        for match in CALLED.finditer(text):
            if match["root"]:
                yield resolved(f"{ROOTS.get(match['root'], match['root'])}.{match['path']}")
            else:
                yield from (getattr(resolved(kind), match["method"], None) for kind in OWNERS)


def _defaults(function: Any, name: str) -> Iterator[Any]:
    """What the argument is in the function if nobody gives it."""
    try:
        parameter = inspect.signature(function).parameters.get(name)
    except (TypeError, ValueError):
        return  # written in C++: nothing to ask
    if parameter and isinstance(parameter.default, (bool, int, float, type(None))):
        yield parameter.default
