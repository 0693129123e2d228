"""A picture as text: `facts` for comparing two pictures, `words` for readers who do not see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from literate.graphs.picture import SEPARATOR, BackwardPass, Edge, Node, Picture, Texts, Visit, places


def facts(picture: Picture) -> Iterator[str]:
    """All that the picture says, one fact a line; each line names its node."""
    titles = {node.id: f"{node.id} {node.title}" for node in picture.nodes}
    yield f"graph of {', '.join(picture.roots)} in {picture.program}"
    if picture.literal:
        variable, old, new = picture.literal
        yield f"with {variable} = {new} instead of {old}"
    for node in picture.nodes:
        yield from (f"{titles[node.id]}: {fact}" for fact in _node_facts(node))
    for edge in picture.edges:
        local = f", local derivative {edge.local}" if edge.local else ""
        count = f", {edge.count} edges" if edge.count > 1 else ""
        ends = f"{titles.get(edge.source, edge.source)} -> {titles.get(edge.target, edge.target)}"
        yield f"{ends}: {edge.kind} {edge.input} to {edge.output}{local}{count}"
    if picture.earlier:
        yield f"{picture.earlier} earlier passes"
    for number, each in enumerate(picture.passes, 1):
        yield f"pass {number}: line {each.line}, {each.code}" + (f", raised {each.error}" if each.error else "")
        for word, pairs in (("starts", each.seeds), ("outside", each.outside), ("returned", each.returned)):
            yield from (f"pass {number}, {titles.get(id, id)}: {word} {text}" for id, text in pairs)
        for place, visit in places(each):
            at = f"pass {number}, step {place}, {titles.get(visit.node, visit.node)}"
            yield from (f"{at}: {fact}" for fact in _visit_facts(visit))


def _node_facts(node: Node) -> Iterator[str]:
    place = f", line {node.line}" if node.line else ""
    yield f"{node.kind} {node.op}".rstrip() + place + (f", {node.code}" if node.code else "")
    if node.value is not None:
        yield f"value {node.value}"
    if node.shape is not None:
        yield f"shape {node.shape}"
    if node.forward is not None:
        yield f"forward step {node.forward}"
    for label, text in node.saved:
        yield f"{'freed' if node.freed else 'saved'} {label} = {text}"
    for label, text in node.settings:
        yield f"saved {label} = {text}"
    if node.grad is not None:
        yield f".grad {node.grad}"
    if node.kind == "fold":
        yield f"stands for {node.operations} operations, {node.leaves} leaves, {node.inputs} inputs"


def _visit_facts(visit: Visit) -> Iterator[str]:
    yield f"gradient {_listed(visit.arrived)}" + (" raised" if visit.raised else "")
    for position, sent in enumerate(visit.sent):
        yield f"sends to input {position} {sent}"
    if visit.after is not None:
        yield f".grad from {visit.before} to {visit.after}"
    if visit.unhooked:
        yield f"without hooks {_listed(visit.unhooked)} would arrive"
    if visit.computed:
        yield f"without hooks it would give {_listed(visit.computed)}"


def _listed(texts: Texts) -> str:
    return ", ".join(str(text) for text in texts)


PHRASES: Mapping[str, str] = {
    "title": "Graph of {roots} in {program}",
    "caption": "Graph of {roots}",
    "line": "Line {line}, {code}: ",
    "gives": "{op} takes {inputs} and gives {value}.",
    "made": "{op} gives {value}.",
    "saves": " It saves {saved}.",
    "frees": " It frees {saved}.",
    "cut": " {name} is cut off by {op}: no gradient goes there.",
    "fold": "{title} like the one before, not shown: {nodes} nodes of the graph.",
    "and": " and ",
    "earlier": "{number} earlier backward passes are left out. ",
    "pass": "Backward pass {number}. ",
    "start": "the gradient {gradient} starts at {node}.",
    "enters": "From another graph {gradient} arrives at {node}.",
    "sends": "Step {step}: {gradient} arrives at {node}, which sends {sent}.",
    "sent": "{gradient} to {node}",
    "nothing": "nothing",
    "adds": "Step {step}: {gradient} arrives at {node}; its .grad was {before} and is {after}.",
    "raises": "Step {step}: {gradient} arrives at {node}, which raises: {error}",
    "folded": "Step {step}: the engine visits {count} nodes of {node}, which send {sent}.",
    "arrived": " A hook changed what arrives; it was {gradient}.",
    "computed": " A hook changed what it sends; it was {gradient}.",
    "would": " A hook changed .grad, which would be {gradient}.",
    "returned": "The call returns {gradient} for {node}.",
    "none": "No backward pass ran.",
}
"""English; the site of another language gives its own."""


def words(picture: Picture, phrases: Mapping[str, str] = PHRASES) -> Iterator[str]:
    """The computation in order, in sentences: forward, then each backward pass.

    One sentence for each operation and fold, and for each pass one where it starts, one for each visit and
    one for each gradient it returns: the frames of the stepper.
    """
    speaker = _Speaker(picture, phrases)
    for node in sorted((each for each in picture.nodes if each.forward), key=lambda each: each.forward or 0):
        yield speaker.fold(node) if node.kind == "fold" else speaker.operation(node)
    if not picture.passes:
        yield phrases["none"]
    for number, each in enumerate(picture.passes, picture.earlier + 1):
        several = picture.earlier + len(picture.passes) > 1
        first = speaker.say("pass", number=number) if several else ""
        if picture.earlier and number == picture.earlier + 1:
            first = speaker.say("earlier", number=picture.earlier) + first
        sentences = speaker.backward(each)
        yield first + next(sentences)
        yield from sentences


class _Speaker:
    """Says what one picture shows."""

    def __init__(self, picture: Picture, phrases: Mapping[str, str]) -> None:
        self.picture = picture
        self.phrases = phrases
        self.nodes = {node.id: node for node in picture.nodes}
        self.edges: dict[str, list[Edge]] = {}
        for edge in picture.edges:
            self.edges.setdefault(edge.source, []).append(edge)
        self.ends = {(edge.source, edge.input): edge.target for edge in picture.edges}
        self.freeing = {v.node: each for each in picture.passes for v in each.visits if self.nodes[v.node].freed}

    def say(self, phrase: str, **values: object) -> str:
        return self.phrases[phrase].format(**values)

    def at(self, line: int | None, code: str | None) -> str:
        return self.say("line", line=line, code=code) if line else ""

    def joined(self, parts: list[str]) -> str:
        return ", ".join(parts[:-1]) + (self.phrases["and"] if parts[:-1] else "") + parts[-1] if parts else ""

    def named(self, pairs: tuple[tuple[str, str], ...]) -> str:
        return self.joined([f"{label} = {text}" for label, text in pairs])

    def operation(self, node: Node) -> str:
        edges = self.edges.get(node.id, [])
        inputs = [self.nodes[edge.target] for edge in edges]
        taken = self.joined([given.result(edge.output) for given, edge in zip(inputs, edges, strict=True)])
        count = len(node.value.split(SEPARATOR)) if node.value else 1
        value = self.joined([node.result(output) for output in range(count)])
        text = self.at(node.line, node.code)
        text += self.say("gives" if taken else "made", op=node.op, inputs=taken, value=value)
        if node.saved or node.settings:
            text += self.say("saves", saved=self.named(node.saved + node.settings))
        for given in inputs:
            if given.kind == "cut":
                text += self.say("cut", name=given.name or given.value, op=given.op)
        return text

    def fold(self, node: Node) -> str:
        text = self.say("fold", title=node.title, nodes=node.operations + node.leaves)
        return self.at(node.line, node.code) + text

    def backward(self, each: BackwardPass) -> Iterator[str]:
        for root, gradient in each.seeds:
            start = self.say("start", gradient=gradient, node=self.nodes[root].title)
            yield self.at(each.line, each.code) + start
        for target, gradient in each.outside:
            yield self.say("enters", gradient=gradient, node=self.nodes[target].title)
        for place, visit in places(each):
            yield self.visit(each, place, visit)
        for target, gradient in each.returned:
            yield self.say("returned", gradient=gradient, node=self.nodes[target].title)

    def visit(self, each: BackwardPass, place: str, visit: Visit) -> str:
        node = self.nodes[visit.node]
        here: dict[str, object] = {"step": place, "node": node.title, "gradient": _listed(visit.arrived)}
        hooked = self.say("arrived", gradient=_listed(visit.unhooked)) if visit.unhooked else ""
        if visit.raised:
            return self.say("raises", error=each.error, **here) + hooked
        if visit.after is not None:
            hooked += self.say("would", gradient=_listed(visit.computed)) if visit.computed else ""
            return self.say("adds", before=visit.before, after=visit.after, **here) + hooked
        sent = [
            self.say("sent", gradient=text, node=self.nodes[self.ends[visit.node, position]].title)
            for position, text in enumerate(visit.sent)
            if text is not None and (visit.node, position) in self.ends
        ]
        going = self.joined(sent) or self.phrases["nothing"]
        if node.kind == "fold":
            return self.say("folded", step=place, count=visit.nodes, node=node.title, sent=going)
        hooked += self.say("computed", gradient=_listed(visit.computed)) if visit.computed else ""
        frees = self.freeing.get(node.id) is each and node.saved
        return (
            self.say("sends", sent=going, **here)
            + hooked
            + (self.say("frees", saved=self.named(node.saved)) if frees else "")
        )
