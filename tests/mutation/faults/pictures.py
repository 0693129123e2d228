"""Faults in the pictures of graphs."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.mutation.corpus import Corpus, corrupt, other_word, replace_at
from tests.mutation.faults.kind import kind


def _in_picture(corpus: Corpus, random: Random, pattern: str, change: Callable[[re.Match[str]], str | None]):
    """Apply `change` to one match of `pattern` in one picture."""
    path = random.choice(corpus.pictures())
    text = corpus.texts[path]
    matches = list(re.finditer(pattern, text))
    if not matches:
        return None
    match = random.choice(matches)
    new = change(match)
    if new is None or new == match.group():
        return None
    return path, replace_at(text, *match.span(), new), f"{match.group()[:60]} -> {new[:60]}"


def _whole_value(random: Random) -> Callable[[re.Match[str]], str | None]:
    def change(match: re.Match[str]) -> str | None:
        new = corrupt(match["value"], random)
        return new and match.group().replace(match["value"], new, 1)

    return change


@kind("picture: value of a node")
def picture_value(corpus, random):
    return _in_picture(corpus, random, r' data-(?:value|grad|local)="(?P<value>[^"]+)"', _whole_value(random))


@kind("picture: gradient")
def picture_gradient(corpus, random):
    return _in_picture(corpus, random, r'"(?P<value>tensor\([^"]+\))"', _whole_value(random))


@kind("picture: shown number")
def picture_text(corpus, random):
    return _in_picture(corpus, random, r"(?P<value>-?[\d.]+)(?=\]*</text>)", _whole_value(random))


@kind("picture: edge dropped")
def picture_edge(corpus, random):
    return _in_picture(corpus, random, r'<g class="edge.*\n', lambda match: "")


@kind("picture: edge to another node")
def picture_target(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-target="n{int(match[1]) + random.choice([-1, 1])}"'

    return _in_picture(corpus, random, r' data-target="n(\d+)"', change)


@kind("picture: two steps swapped")
def picture_order(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f"{match[2]},{match[1]}"

    step = r'(\{"node":"n\d+"[^{}]*\})'
    return _in_picture(corpus, random, f"{step},{step}", change)


@kind("picture: name of a leaf or a result")
def picture_name(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-name="{random.choice([n for n in "abcuvwxyz" if n != match[1]])}"'

    return _in_picture(corpus, random, r' data-name="([^"]+)"', change)


@kind("picture: line of the program")
def picture_line(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-line="{int(match[1]) + random.choice([-1, 1, 2])}"'

    return _in_picture(corpus, random, r' data-line="(\d+)"', change)


@kind("picture: word of the description")
def picture_words(corpus, random):
    def change(match: re.Match[str]) -> str | None:
        return other_word(match.group(), random)

    return _in_picture(corpus, random, r"(?m)^(?:Line|Step) \d.*$", change)
