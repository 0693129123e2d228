"""What happens in a frame of the stepper as an equation: upstream times local derivative, the sum where paths meet.

Every number is one that the run gave, as PyTorch printed it. All that is calculated here is whether they
agree: they are joined by `=` if they do, by `≈` if they do as far as they are printed, and by an arrow,
which claims no more than that one thing went in and another came out, where a product does not say it all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from literate.graphs.label import brief
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit

PHRASES: Mapping[str, str] = {
    "upstream": "upstream",
    "local": "local derivative",
    "sent-to": "sent to {node}",
    "from": "from {node}",
    "arrives": "arrives",
    "in-grad": "in {node}.grad",
    "new-grad": "{node}.grad now",
}
"""English; the site of another language gives its own."""

NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?(?:e[+-]\d+)?|inf)|nan")


@dataclass(frozen=True)
class Term:
    """A number and what it is."""

    text: str
    label: str


@dataclass(frozen=True)
class Equation:
    """`terms` joined by `sign` are `result`; `relation` is `=`, `≈` or an arrow."""

    terms: tuple[Term, ...]
    sign: str
    relation: str
    result: Term

    def parts(self) -> Iterator[Term | str]:
        """The terms as they are written, and the signs between them."""
        for number, term in enumerate(self.terms):
            if number:
                yield self.sign
            negative = number and term.text.startswith("-")
            yield Term(f"({term.text})", term.label) if negative else term
        yield self.relation
        yield self.result


def equations(picture: Picture, phrases: Mapping[str, str] = PHRASES) -> Iterator[list[Equation]]:
    """Those of each frame, in the order of the sentences that `words` gives."""
    yield from ([] for node in picture.nodes if node.forward)
    for each in picture.passes:
        yield from ([] for _ in (*each.seeds, *each.outside))
        flow = _Flow(picture, each, phrases)
        yield from (list(flow.equations(visit)) for visit in each.visits)
        yield from ([] for _ in each.returned)


class _Flow:
    """The gradients of one pass."""

    def __init__(self, picture: Picture, each: BackwardPass, phrases: Mapping[str, str]) -> None:
        self.nodes = {node.id: node for node in picture.nodes}
        self.phrases = phrases
        self.edges: dict[str, list[Edge]] = {}
        """By the node that the gradient comes from."""
        self.into: dict[tuple[str, int], list[Edge]] = {}
        """By the result of a node to which it goes."""
        for edge in picture.edges:
            self.edges.setdefault(edge.source, []).append(edge)
            self.into.setdefault((edge.target, edge.output), []).append(edge)
        self.sent = {(visit.node, i): text for visit in each.visits for i, text in enumerate(visit.sent)}
        self.order = {visit.node: place for place, visit in enumerate(each.visits, 1)}
        for kind, pairs in (("seed", each.seeds), ("outside", each.outside)):
            ends = {edge.target: edge.source for edge in picture.edges if edge.kind == kind}
            self.sent |= {(ends[node], 0): text for node, text in pairs if node in ends}

    def label(self, phrase: str, node: Node | None = None) -> str:
        return self.phrases[phrase].format(node=self.name(node) if node else "")

    def name(self, node: Node) -> str:
        """What the program calls the result of a node, or how it writes the operation, if no other is written so."""
        alone = sum(node.code == each.code for each in self.nodes.values()) == 1
        return node.name or (node.code if alone else None) or node.op or node.title

    def equations(self, visit: Visit) -> Iterator[Equation]:
        if visit.raised or visit.nodes > 1 or self.nodes[visit.node].kind == "fold":
            return
        for output, arrived in enumerate(visit.unhooked or visit.arrived):
            if arrived is not None:
                yield from self.sum(visit.node, output, arrived)
        if visit.after is not None:
            yield from self.accumulated(visit)
        elif len(visit.arrived) == 1 and visit.arrived[0] is not None:
            for edge in self.edges.get(visit.node, []):
                yield from self.product(edge, visit, visit.arrived[0])

    def sum(self, node: str, output: int, arrived: str) -> Iterator[Equation]:
        """What arrives, if it came along several paths."""
        edges = [edge for edge in self.into.get((node, output), []) if self.sent.get((edge.source, edge.input))]
        edges.sort(key=lambda edge: (self.order.get(edge.source, 0), edge.input))
        texts = [self.sent[edge.source, edge.input] or "" for edge in edges]
        relation = agree("+", texts, arrived)
        if len(edges) > 1 and relation:
            labels = [self.label("from", self.nodes[edge.source]) for edge in edges]
            terms = tuple(Term(brief(text), label) for text, label in zip(texts, labels, strict=True))
            yield Equation(terms, "+", relation, Term(brief(arrived), self.label("arrives")))

    def accumulated(self, visit: Visit) -> Iterator[Equation]:
        """`.grad`, if it had a value before."""
        before, arrived, after = visit.before, visit.arrived[0], (*visit.computed, visit.after)[0]
        if before in (None, "None") or arrived is None or after is None:
            return
        node, relation = self.nodes[visit.node], agree("+", [before or "", arrived], after)
        if relation:
            terms = Term(brief(before or ""), self.label("in-grad", node)), Term(brief(arrived), self.label("arrives"))
            yield Equation(terms, "+", relation, Term(brief(after), self.label("new-grad", node)))

    def product(self, edge: Edge, visit: Visit, upstream: str) -> Iterator[Equation]:
        """What the node sends along an edge, before hooks change it."""
        made = visit.computed or visit.sent
        sent = made[edge.input] if edge.input < len(made) else None
        if sent is None or edge.kind != "edge" or edge.count > 1:
            return
        terms = [Term(brief(upstream), self.label("upstream"))]
        relation = agree("×", [upstream, edge.local], sent) if edge.local else None
        if edge.local and relation:
            terms.append(Term(brief(edge.local), self.label("local")))
        result = Term(brief(sent), self.label("sent-to", self.nodes[edge.target]))
        yield Equation(tuple(terms), "×", relation or "→", result)


def agree(sign: str, texts: list[str], result: str) -> str | None:
    """Whether printed values agree: `=` if to the last digit, `≈` if within what is not printed, else None."""
    parts = [numbers(text) for text in (*texts, result)]
    *terms, wanted = (part[1] for part in parts)
    shapes = {shape for shape, found in parts if len(found) > 1}
    length = len(wanted)
    if not length or len(shapes) > 1 or any(len(each) not in (1, length) for each in terms):
        return None
    rows = zip(*(each * length if len(each) == 1 else each for each in terms), wanted, strict=True)
    found = {_agree(sign, list(row[:-1]), row[-1]) for row in rows}
    return None if None in found else "≈" if "≈" in found else "="


def numbers(text: str) -> tuple[str, list[str]]:
    """The numbers in a printed tensor, and the text without them; none if it is no plain tensor."""
    found = re.fullmatch(r"tensor\((.*?)(?:, dtype=[\w.]+)?\)", text)
    shape = NUMBER.sub("", found[1]) if found else ""
    return (shape, NUMBER.findall(found[1])) if found and re.fullmatch(r"[\[\], ]*", shape) else ("", [])


def _agree(sign: str, texts: list[str], result: str) -> str | None:
    values = [Decimal(text) for text in (*texts, result)]
    if not all(value.is_finite() for value in values):
        floats = [float(value) for value in values]
        made = math.prod(floats[:-1]) if sign == "×" else sum(floats[:-1])
        return "=" if made == floats[-1] or (math.isnan(made) and math.isnan(floats[-1])) else None
    *terms, wanted = values
    made_ = math.prod(terms, start=Decimal(1)) if sign == "×" else sum(terms, start=Decimal(0))
    errors = [_error(text) for text in texts]
    if sign == "×":
        error = math.prod((abs(t) + e for t, e in zip(terms, errors, strict=True)), start=Decimal(1)) - abs(made_)
    else:
        error = sum(errors, start=Decimal(0))
    if made_ == wanted:
        return "="
    return "≈" if abs(made_ - wanted) <= error + _error(result) else None


def _error(text: str) -> Decimal:
    """How far a printed number may be from the number: nothing if it is printed whole."""
    digits, _, power = text.partition("e")
    decimals = len(digits.partition(".")[2])
    return Decimal("0.5") * Decimal(10) ** (int(power or 0) - decimals) if decimals else Decimal(0)
