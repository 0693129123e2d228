"""The texts of `mkdocs.yml` that readers see: titles in the navigation, the description, the copyright line.

No program stands beside them, so they hold no number and no printed thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from literate.claims.characters import STRANGE, describe
from literate.claims.front_matter import LOADER
from literate.claims.plain import check_numbers, printed_words, read_plain
from literate.diagnostic import Diagnostic, read_text

TEXTS = {"site_name", "site_description", "site_author", "copyright", "name", "title", "description", "text"}
TEXTS |= {"permalink_title", "notebook_label", "toc_label", "placeholder", "message", "heading"}
"""Keys whose value a reader sees or hears."""
VERSION = re.compile(r"\b(?:[Tt]orch|PyTorch) \d+(?:\.\d+)*")
LEAVE_OUT = "no program stands beside the settings, so leave it out"


def check_settings(file: Path, path: str) -> Iterator[Diagnostic]:
    """What the settings in `file`, called `path` in messages, say that nothing checks."""
    try:
        node = _compose(file, path)
    except Diagnostic as problem:
        yield problem
        return
    for line, words in _texts(node, False):
        plain = read_plain(words)
        for _, told in check_numbers(plain):
            yield Diagnostic(path, line, f"{told.split(':')[0]}: {LEAVE_OUT}")
        for match in VERSION.finditer(words):
            yield Diagnostic(path, line, f"{match.group()} goes stale with the next version: {LEAVE_OUT}")
        for _, word in printed_words(plain):
            yield Diagnostic(path, line, f"{word} goes unchecked: {LEAVE_OUT}")
        for match in STRANGE.finditer(words):
            yield Diagnostic(path, line, describe(match.group(), "page"))


def _compose(file: Path, path: str) -> yaml.Node | None:
    try:
        return yaml.compose(read_text(file, path), LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Diagnostic(path, line, f"YAML cannot read this: {error.problem}") from None


def _texts(node: yaml.Node | None, in_nav: bool) -> Iterator[tuple[int, str]]:
    """The texts below a node, each with its line."""
    if isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _texts(each, in_nav)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if in_nav:
                yield key.start_mark.line + 1, key.value
            if isinstance(value, yaml.ScalarNode) and key.value in TEXTS and not in_nav:
                yield value.start_mark.line + 1, value.value
            else:
                yield from _texts(value, in_nav or key.value == "nav")
