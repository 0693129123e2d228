"""The register of the kinds of faults, and which of them are held out."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import TypeAlias

from tests.mutation.corpus import Corpus, Fault

Planted: TypeAlias = "tuple[str, str, str] | None"
"""The path, the new text and a note on what was done; None where there is nothing to change."""
Kind = Callable[[Corpus, Random], Planted]

KINDS: dict[str, Kind] = {}

DRAWN = ("prose", "code", "name", "mathematics", "escape")
"""The groups of kinds of which a fifth is held out: on the others, older or newer than the draw, rules were made."""
HOLD_OUT_SEED = 20261126
OPENED = ("code: value of another argument",)
"""Kinds that were drawn, and whose misses somebody looked at later to make a rule: they are held out no more."""
PROGRAM_TEXT = "program text"
"""The group of kinds whose programs are judged by their text and by what of it runs: their outputs are accepted."""


def kind(name: str) -> Callable[[Kind], Kind]:
    """Register the function as the kind `name`, which begins with its group."""

    def register(function: Kind) -> Kind:
        KINDS[name] = function
        return function

    return register


def held_out(seed: int = HOLD_OUT_SEED) -> list[str]:
    """The kinds on which no rule is made: a fifth of those in the groups of `DRAWN`, drawn by their names."""
    drawn = sorted(name for name in KINDS if name.split(":")[0] in DRAWN)
    chosen = sorted(drawn, key=lambda name: Random(f"{seed} {name}").random())[: len(drawn) // 5]
    return [name for name in KINDS if name in chosen and name not in OPENED]


def plant(name: str, corpus: Corpus, random: Random) -> Fault | None:
    """One fault of the kind `name`; None if the draw found no place for it."""
    planted = KINDS[name](corpus, random)
    if planted is None or planted[1] == corpus.texts.get(planted[0]):
        return None
    return Fault(name, *planted)
