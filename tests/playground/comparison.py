"""The engine of the playground beside PyTorch: what a program gives in both, compared without tolerance."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from literate.graphs.picture import Picture
from literate.graphs.words import facts
from tests.playground.engine import Engine, Played
from tests.playground.reference import Reference, in_torch


@dataclass
class Counts:
    """What was compared, and how often."""

    programs: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    operations: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    compared: Counter[str] = field(default_factory=Counter)

    def add(self, played: Played, reference: Reference) -> None:
        self.compared["lines of output"] += reference.output["out"].count("\n")
        self.compared["warnings"] += reference.output["warning"].count("\n")
        self.compared["tensors"] += len(reference.tensors)
        self.compared["gradients of variables"] += sum(grad is not None for _, _, grad in reference.tensors.values())
        self.compared["graphs"] += len(reference.pictures)
        for each in reference.pictures.values():
            self.operations.update(node.op for node in each.nodes if node.kind == "operation")
            self.compared["nodes"] += len(each.nodes)
            self.compared["edges"] += len(each.edges)
            self.compared["visits of backward passes"] += sum(len(one.visits) for one in each.passes)
        if reference.output["error"]:
            self.errors[reference.output["error"].strip()] += 1


def differences(played: Played, reference: Reference) -> Iterator[str]:
    """Everything in which the two differ, one a line."""
    for kind, theirs in reference.output.items():
        if played.text(kind) != theirs:
            yield f"{kind}: the engine says {played.text(kind)!r}, PyTorch {theirs!r}"
    if played.tensors != reference.tensors:
        yield f"tensors: the engine has {played.tensors}, PyTorch {reference.tensors}"
    if played.pictures.keys() != reference.pictures.keys():
        yield f"graphs: the engine has those of {list(played.pictures)}, PyTorch {list(reference.pictures)}"
        return
    for name, theirs in reference.pictures.items():
        ours = as_far_as_recorded(played.pictures[name], theirs)
        lines = difflib.unified_diff([*facts(ours)], [*facts(theirs)], "engine", "PyTorch", lineterm="", n=0)
        yield from (f"graph of {name}: {line}" for line in lines)


def as_far_as_recorded(ours: Picture, theirs: Picture) -> Picture:
    """Without the line of an operation where the recorder did not see it: the second that writes into a tensor."""
    unseen = {node.id for node in theirs.nodes if node.kind == "operation" and node.line is None}
    nodes = tuple(replace(each, line=None, code=None) if each.id in unseen else each for each in ours.nodes)
    return replace(ours, nodes=nodes)


def compare(source: str, engine: Engine, folder: Path, counts: Counts) -> list[str]:
    """The differences of one program. One that the engine refuses has none, and is counted."""
    played = engine.play(source)
    if played.refused:
        counts.refused[played.refused.strip()] += 1
        return []
    reference = in_torch(source, folder)
    counts.programs += 1
    counts.add(played, reference)
    return list(differences(played, reference))
