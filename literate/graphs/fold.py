"""A large picture made smaller: the repeated parts of a graph, such as the rounds of a loop, become one box.

The first round and the last are shown; of long rounds, the first. What was between them is a box that says
how much it stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from literate.diagnostic import Diagnostic
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit

WHOLE = 60
"""Boxes of a picture that is shown as it is."""
MOST = 150
"""Boxes that a picture may have after folding."""
ROUNDS = 4
"""Rounds from which a repeated part is folded."""
LONG = 12
"""Operations of a round of which only the first is shown, and not the last as well."""
PERIOD = 200
"""Operations of the longest round that is looked for."""
WIDE = 12
"""Leaves and constants of one operation that are shown; of more, the first and the last few."""
FEW = 3
PASSES = 20
"""Backward passes that a picture tells of."""

INPUTS = ("leaf", "constant", "cut")


@dataclass(frozen=True)
class _Fold:
    """A box to be: what goes into it, and for how many rounds it stands."""

    members: set[str]
    rounds: int


def folded(picture: Picture, path: str) -> Picture:
    """The picture, its repeated parts folded if it is large; ids count anew.

    Raises `Diagnostic` at `path` if it stays too large.
    """
    picture = _last_passes(picture)
    whole = len(picture.nodes)
    if whole <= WHOLE:
        return picture
    for repeated in _repeats(picture):
        picture = _with_fold(picture, repeated)
    for node in [each for each in picture.nodes if each.kind == "operation"]:
        picture = _narrowed(picture, node)
    if len(picture.nodes) > MOST:
        rest = len(picture.nodes)
        raise Diagnostic(
            path,
            1,
            f"no graph to draw: the graph of {', '.join(picture.roots)} has {whole} boxes"
            + (f", {rest} when its repeated parts are folded" if rest != whole else "")
            + f", and a picture holds {MOST}: draw a variable that is computed earlier, or fewer rounds or layers",
        )
    return _renumbered(picture)


def _last_passes(picture: Picture) -> Picture:
    left_out = max(0, len(picture.passes) - PASSES)
    return replace(picture, passes=picture.passes[left_out:], earlier=left_out)


# Finding what is repeated


def _repeats(picture: Picture) -> Iterator[_Fold]:
    """The repeated parts, those that save most first; none overlaps another."""
    operations = [node for node in picture.nodes if node.kind == "operation"]
    labels: list[object] = [(node.op, node.line, node.code) for node in operations]
    while True:
        found = _longest_repeat(labels)
        if found is None:
            return
        start, period, rounds = found
        left_out = rounds - (1 if period > LONG else 2)
        first = start + period
        yield _Fold({node.id for node in operations[first : first + left_out * period]}, left_out)
        for place in range(start, start + rounds * period):
            labels[place] = place  # equal to no other


def _longest_repeat(labels: list[object]) -> tuple[int, int, int] | None:
    """Start, length and number of rounds of the repeated part that holds most labels; the shortest such round."""
    best, most = None, 0
    for period in range(1, min(len(labels) // ROUNDS, PERIOD) + 1):
        start, length = _longest_run([a == b for a, b in zip(labels, labels[period:], strict=False)])
        rounds = length // period + 1
        if rounds >= ROUNDS and (rounds - 2) * period > most:
            best, most = (start, period, rounds), (rounds - 2) * period
    return best


def _longest_run(flags: list[bool]) -> tuple[int, int]:
    """Start and length of the longest run of true flags."""
    best, start = (0, 0), 0
    for place, flag in enumerate([*flags, False]):
        if not flag:
            best = max(best, (start, place - start), key=lambda each: each[1])
            start = place + 1
    return best


def _narrowed(picture: Picture, operation: Node) -> Picture:
    """The picture with the middle one of many inputs of an operation folded."""
    kinds = {node.id: node.kind for node in picture.nodes}
    used = _users(picture)
    inputs = [edge.target for edge in picture.edges if edge.source == operation.id]
    own = [each for each in dict.fromkeys(inputs) if kinds[each] in INPUTS and used[each] == {operation.id}]
    if len(own) <= WIDE:
        return picture
    return _with_fold(picture, _Fold(set(own[FEW:-FEW]), 0))


def _users(picture: Picture) -> dict[str, set[str]]:
    """For each box, which boxes have an edge to it."""
    used: dict[str, set[str]] = {node.id: set() for node in picture.nodes}
    for edge in picture.edges:
        used[edge.target].add(edge.source)
    return used


# Folding


def _with_fold(picture: Picture, fold: _Fold) -> Picture:
    """The picture with one fold more."""
    used = _users(picture)
    members = set(fold.members)
    if fold.rounds:
        members |= {n.id for n in picture.nodes if n.kind in INPUTS and used[n.id] and used[n.id] <= fold.members}
    picture = _one_entry(picture, members)
    boxes = [node for node in picture.nodes if node.id in members]
    first = next((node for node in boxes if node.kind == "operation"), boxes[0])
    box = Node(
        f"fold-{first.id}",
        "fold",
        line=first.line,
        code=first.code,
        forward=first.forward if fold.rounds else None,
        rounds=fold.rounds,
        operations=sum(node.kind == "operation" for node in boxes),
        leaves=sum(node.kind == "leaf" for node in boxes),
        inputs=sum(node.kind in ("constant", "cut") for node in boxes),
    )
    nodes = [box if node is first else node for node in picture.nodes if node is first or node.id not in members]
    edges, sent = _edges(picture.edges, members, box.id)
    passes = tuple(_pass(each, members, box.id, sent) for each in picture.passes)
    return replace(picture, nodes=tuple(nodes), edges=tuple(edges), passes=passes)


def _one_entry(picture: Picture, members: set[str]) -> Picture:
    """The picture with one box of each kind from which gradients enter the nodes."""
    entries: dict[str, list[str]] = {}
    for edge in picture.edges:
        if edge.kind in ("seed", "outside") and edge.target in members:
            entries.setdefault(edge.kind, []).append(edge.source)
    gone = {each for boxes in entries.values() for each in boxes[1:]}
    counts = {boxes[0]: len(boxes) for boxes in entries.values()}
    return replace(
        picture,
        nodes=tuple(node for node in picture.nodes if node.id not in gone),
        edges=tuple(replace(e, count=counts.get(e.source, e.count)) for e in picture.edges if e.source not in gone),
    )


Sent = dict[tuple[str, int], int]
"""Which edge of the fold an edge of one of its nodes became, if that stands alone."""


def _edges(edges: tuple[Edge, ...], members: set[str], fold: str) -> tuple[list[Edge], Sent]:
    """The edges around a fold; those to the same box are one."""
    groups: dict[tuple[str, str], list[Edge]] = {}
    for edge in edges:
        source, target = (fold if end in members else end for end in (edge.source, edge.target))
        if source == target or (source == fold and edge.kind == "from"):
            continue
        key = (source, target) if fold in (source, target) else (source, f"{edge.input}")
        groups.setdefault(key, []).append(edge)
    found: list[Edge] = []
    sent: Sent = {}
    for group in groups.values():
        edge, count = group[0], sum(each.count for each in group)
        alone = edge.local if count == 1 else None
        if edge.source in members:
            place = sum(each.source == fold for each in found)
            sent |= {(edge.source, edge.input): place} if count == 1 else {}
            found.append(Edge(edge.kind, fold, place, edge.target, edge.output, None, count))
        elif edge.target in members:
            found.append(Edge(edge.kind, edge.source, edge.input, fold, 0, alone, count))
        else:
            found.append(edge)
    return found, sent


def _pass(each: BackwardPass, members: set[str], fold: str, sent: Sent) -> BackwardPass:
    """A pass that visits the fold where it visited its nodes."""
    visits: list[Visit] = []
    width = max(sent.values(), default=-1) + 1
    for visit in each.visits:
        if visit.node not in members:
            visits.append(visit)
            continue
        if not visits or visits[-1].node != fold:
            visits.append(Visit(fold, (), (None,) * width, nodes=0))
        going = list(visits[-1].sent)
        for position, text in enumerate(visit.sent):
            if (visit.node, position) in sent:
                going[sent[visit.node, position]] = text
        raised = visits[-1].raised or visit.raised
        visits[-1] = replace(visits[-1], sent=tuple(going), nodes=visits[-1].nodes + visit.nodes, raised=raised)
    return replace(
        each,
        visits=tuple(visits),
        seeds=_entries(each.seeds, members, fold),
        outside=_entries(each.outside, members, fold),
        returned=tuple((node, text) for node, text in each.returned if node not in members),
    )


def _entries(pairs: tuple[tuple[str, str], ...], members: set[str], fold: str) -> tuple[tuple[str, str], ...]:
    """What enters a graph; several gradients that enter the fold are told by their number."""
    inside = [text for node, text in pairs if node in members]
    text = inside[0] if len(inside) == 1 else f"{len(inside)} gradients"
    return tuple(pair for pair in pairs if pair[0] not in members) + (((fold, text),) if inside else ())


def _renumbered(picture: Picture) -> Picture:
    """The same picture; the ids count from n1."""
    ids = {node.id: f"n{number}" for number, node in enumerate(picture.nodes, 1)}

    def pairs(given: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((ids[node], text) for node, text in given)

    return replace(
        picture,
        nodes=tuple(replace(node, id=ids[node.id]) for node in picture.nodes),
        edges=tuple(replace(e, source=ids[e.source], target=ids[e.target]) for e in picture.edges),
        passes=tuple(
            replace(
                each,
                seeds=pairs(each.seeds),
                outside=pairs(each.outside),
                returned=pairs(each.returned),
                visits=tuple(replace(visit, node=ids[visit.node]) for visit in each.visits),
            )
            for each in picture.passes
        ),
    )
