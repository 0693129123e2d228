"""The register of the kinds of faults."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.mutation.corpus import Corpus, Fault

Kind = Callable[[Corpus, Random], tuple[str, str, str] | None]
"""Gives the path, the new text and a note on what was done."""

KINDS: dict[str, Kind] = {}


def kind(name: str) -> Callable[[Kind], Kind]:
    """Register the function as the kind `name`."""

    def register(function: Kind) -> Kind:
        KINDS[name] = function
        return function

    return register


def plant(name: str, corpus: Corpus, random: Random) -> Fault | None:
    """One fault of the kind `name`; None if the draw found no place for it."""
    planted = KINDS[name](corpus, random)
    if planted is None or planted[1] == corpus.texts[planted[0]]:
        return None
    return Fault(name, *planted)
