"""A stepper stepped to its end and back, each number held against a fresh run of PyTorch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from playwright.sync_api import Locator, Page, expect

from literate.claims.listing import Graph
from literate.graphs.equation import Equation, equations
from literate.graphs.label import brief
from literate.graphs.picture import Picture
from literate.graphs.words import words
from literate.project import Project
from tests.conftest import ROOT

PROJECT = Project(ROOT)
WAYS = ("pointer", "keyboard")

# What a reader sees in a picture: the gradient on each edge, the place in the order and .grad of
# each node, what is marked, and the line of the program that is lit.
SEEN = """figure => {
  const shown = each => each && (!each.tagName || getComputedStyle(each).visibility !== "hidden")
  const text = each => shown(each) ? each.textContent : null
  const svg = figure.querySelector("svg.graph")
  const lit = [...(CSS.highlights.get("step") ?? [])].filter(range => figure.contains(range.startContainer))
  const all = (selector, key, value) =>
    Object.fromEntries([...svg.querySelectorAll(selector)].map(each => [key(each), value(each)])
      .filter(([, found]) => found !== null))
  const edge = ({ dataset }) => `${dataset.source} ${dataset.input}`
  const node = ({ dataset }) => dataset.node
  return {
    gradients: all(".edge", edge, each => text(each.querySelector(".gradient"))),
    values: all(".node.operation", node, each => text(each.querySelector(".value"))),
    orders: all(".node", node, each => text(each.querySelector(".order text"))),
    grads: all(".node.leaf", node, each => text(each.querySelector(".grad"))),
    now: [...svg.querySelectorAll(".node.now")].map(node),
    says: text(figure.querySelector(".stepper__says").firstChild),
    equations: [...figure.querySelectorAll(".stepper__says .equation")].map(each => each.textContent),
    count: figure.querySelector(".stepper__count").textContent,
    lines: lit.map(range => range.toString()),
    sees: [...lit, ...svg.querySelectorAll(".node.now")].map(each => {
      const part = each.getBoundingClientRect()
      const around = each instanceof Range ? ".stepper__code" : ".graph__scroll"
      const box = figure.querySelector(around).getBoundingClientRect()
      return part.top >= box.top - 1 && part.bottom <= box.bottom + 1 && part.left >= box.left - 1
    }),
  }
}"""

# From the first frame to the last and back to the first, in one call: what is seen after each step,
# and whether a pointer at the middle of the button would meet it.
STEPS = (
    """(figure, way) => {
  const seen = """
    + SEEN
    + """
  const part = name => figure.querySelector(`.stepper__${name}`)
  const [back, play, next, scrub] = ["back", "play", "next", "scrub"].map(part)
  const meets = button => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }
  const step = (button, key) => {
    const met = way !== "pointer" || meets(button)
    if (way === "pointer") button.click()
    else play.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
    return { ...seen(figure), met }
  }
  const found = []
  for (let at = 1; at < +scrub.max; at++) found.push(step(next, "ArrowRight"))
  for (let at = +scrub.max; at > 1; at--) found.push(step(back, "ArrowLeft"))
  return found
}"""
)


@dataclass
class Expected:
    """What a picture must show after a frame."""

    now: str
    says: str
    line: int | None
    gradients: dict[str, str] = field(default_factory=dict)
    orders: dict[str, str] = field(default_factory=dict)
    grads: dict[str, str] = field(default_factory=dict)
    values: set[str] = field(default_factory=set)
    equations: list[str] = field(default_factory=list)


@cache
def fresh(program: str, roots: tuple[str, ...], choice: tuple[str, str] | None = None) -> Picture:
    """The picture of those variables, recorded now; with another number, if one is chosen."""
    return PROJECT.picture(Graph(0, "", program, roots, choice))


def frames(picture: Picture) -> Iterator[Expected]:
    """What is to be seen after each frame of the picture."""
    for frame, found in zip(_frames(picture), equations(picture), strict=True):
        yield replace(frame, equations=[written(each) for each in found])


def written(equation: Equation) -> str:
    """An equation as one line of text."""
    return " ".join(part if isinstance(part, str) else f"{part.text} {part.label}" for part in equation.parts())


def _frames(picture: Picture) -> Iterator[Expected]:
    sentences = iter(words(picture))
    operations = sorted((node for node in picture.nodes if node.forward), key=lambda node: node.forward or 0)
    grads = {}
    for node in picture.nodes:
        steps = [s for each in picture.passes for s in each.visits if s.node == node.id and s.after is not None]
        if node.kind == "leaf" and node.grad is not None:
            grads[node.id] = steps[0].before if steps else node.grad
    values: set[str] = set()
    for node in operations:
        values = values | {node.id}
        yield Expected(node.id, next(sentences), node.line, {}, {}, dict(grads), values)
    seeds = {edge.target: edge.source for edge in picture.edges if edge.kind == "seed"}
    outsides = {edge.target: edge.source for edge in picture.edges if edge.kind == "outside"}
    for each in picture.passes:
        gradients: dict[str, str] = {}
        orders: dict[str, str] = {}
        for pairs, ends in ((each.seeds, seeds), (each.outside, outsides)):
            for node_id, text in pairs:
                if node_id in ends:  # a pass that the picture does not show may start elsewhere
                    gradients = {**gradients, f"{ends[node_id]} 0": text}
                yield Expected(node_id, next(sentences), each.line, gradients, dict(orders), dict(grads), values)
        for number, step in enumerate(each.visits, 1):
            orders[step.node] = str(number)
            sent = {f"{step.node} {i}": text for i, text in enumerate(step.sent) if text is not None}
            gradients = {**gradients, **sent}
            if step.after is not None and step.node in grads:
                grads[step.node] = step.after
            line = picture.node(step.node).line
            yield Expected(step.node, next(sentences), line, gradients, dict(orders), dict(grads), values)
        for node_id, _ in each.returned:
            yield Expected(node_id, next(sentences), each.line, gradients, dict(orders), dict(grads), values)


def check(seen: dict, wanted: Expected, picture: Picture) -> None:
    """Hold what is seen against what PyTorch gave."""
    drawn = {f"{edge.source} {edge.input}" for edge in picture.edges} & {key for key in picture_labels(picture)}
    gradients = {key: f"↑ {brief(text)}" for key, text in wanted.gradients.items() if key in drawn}
    assert seen["gradients"] == gradients
    assert seen["orders"] == {k: v for k, v in wanted.orders.items() if k in picture.order()}
    assert {k: v.split(" = ")[1] for k, v in seen["grads"].items()} == {k: brief(v) for k, v in wanted.grads.items()}
    assert set(seen["values"]) == wanted.values
    assert seen["now"] == [wanted.now]
    assert seen["says"] == wanted.says
    assert seen["equations"] == wanted.equations
    assert all(seen["sees"]), "the line or the box is out of sight"


def picture_labels(picture: Picture) -> set[str]:
    """The edges that have a label: those that carry a gradient in the pass that the picture shows."""
    return {f"{source} {input}" for source, input in picture.gradients()}


def lit_line(seen: dict, program: str, line: int | None) -> None:
    """The one line that is lit is that of the program; the page shows all of it."""
    source = PROJECT.program(program).source.split("\n")
    assert seen["lines"] == ([] if line is None else [source[line - 1]])


def figures(page: Page) -> list[Locator]:
    """The stored pictures on a page, which can be stepped through, those in closed boxes too."""
    open_all(page)
    expect(page.locator("figure.graph:not(:has(.stepper))")).to_have_count(0)
    return page.locator("figure.graph:not(.playground *)").all()  # a playground draws its own


def open_all(page: Page) -> None:
    """Open every closed box."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def step_through(page: Page, figure: Locator, way: str) -> int:
    """Step from the first frame to the last and back, and check each; how many there are.

    A step on and a step back are then made by the pointer or the keyboard itself, those before by the
    page's own events.
    """
    svg = figure.locator("svg.graph")
    program = svg.get_attribute("data-program") or ""
    literal = json.loads(svg.get_attribute("data-literal") or "null")
    choice = (literal[0], literal[2]) if literal else None
    picture = fresh(program, tuple((svg.get_attribute("data-roots") or "").split()), choice)
    if figure.is_hidden():
        choose(page, figure)
    wanted = list(frames(picture))
    figure.locator(".stepper__scrub").evaluate("each => { each.value = 1; each.dispatchEvent(new Event('input')) }")
    figure.locator(".stepper").scroll_into_view_if_needed()
    found = [figure.evaluate(SEEN), *figure.evaluate(STEPS, way)]
    assert len(found) == 2 * len(wanted) - 1
    for number, seen in enumerate(found, 1):
        at = min(number, 2 * len(wanted) - number)
        assert seen["count"] == f"{at} / {len(wanted)}"
        assert seen.get("met", True), f"nothing can press the button at {at}"
        check(seen, wanted[at - 1], picture)
        lit_line(seen, program, wanted[at - 1].line)
    for button, at in (("next", 2), ("back", 1), ("back", 1)):  # at the first frame Back does nothing
        step(page, figure, way, button)
        assert figure.evaluate(SEEN)["count"] == f"{min(at, len(wanted))} / {len(wanted)}"
    return len(wanted)


def choose(page: Page, figure: Locator) -> None:
    """Press the button of a picture that is not seen, in the one that is seen."""
    group, name = (figure.get_attribute(f"data-{key}") for key in ("choices", "choice"))
    seen = page.locator(f"[data-choices={group}]:not([hidden])")
    seen.get_by_role("button", name=name, exact=True).click()
    expect(figure).to_be_visible()


def step(page: Page, figure: Locator, way: str, button: str) -> None:
    """One step as a reader makes it."""
    if way == "pointer":
        figure.locator(f".stepper__{button}").click(force=True)  # also one that says it has nothing to do
    else:
        figure.locator(".stepper__play").focus()
        page.keyboard.press({"next": "ArrowRight", "back": "ArrowLeft"}[button])
