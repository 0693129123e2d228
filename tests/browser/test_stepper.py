"""Every stepper on every page: stepped to its end and back, each number held against a fresh run of PyTorch."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest
from playwright.sync_api import Locator, Page, expect

from literate.claims.listing import Graph
from literate.graphs.label import brief
from literate.graphs.picture import Picture
from literate.graphs.words import words
from literate.project import Project
from tests.browser.test_browser import Log, open_all
from tests.conftest import ROOT

PROJECT = Project(ROOT)
STEPPER = ROOT / "docs/theme/assets/javascripts/stepper.js"
BUDGET = 8_000
"""Bytes of the stepper in gzip."""

# What a reader sees in a picture: the gradient on each edge, the place in the order and .grad of
# each node, what is marked, and the line of the program that is lit.
SEEN = """figure => {
  const shown = each => each && getComputedStyle(each).visibility !== "hidden"
  const text = each => shown(each) ? each.textContent : null
  const svg = figure.querySelector("svg.graph")
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
    says: figure.querySelector(".stepper__says").textContent,
    products: figure.querySelector(".stepper__product").textContent,
    count: figure.querySelector(".stepper__count").textContent,
    lines: [...(CSS.highlights.get("step") ?? [])].map(range => range.toString()),
  }
}"""


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
    products: list[str] = field(default_factory=list)


@cache
def fresh(program: str, roots: tuple[str, ...]) -> Picture:
    """The picture of those variables, recorded now."""
    return PROJECT.picture(Graph(0, "", program, roots))


def frames(picture: Picture) -> Iterator[Expected]:
    """What is to be seen after each frame of the picture."""
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
    local = {(edge.source, edge.input): edge.local for edge in picture.edges}
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
            products = [
                f"{brief(step.arrived[0])} × {brief(factor)} = {brief(text)}"
                for i, text in enumerate(step.sent)
                if text is not None
                and len(step.arrived) == 1
                and step.arrived[0]
                and (factor := local.get((step.node, i)))
            ]
            line = picture.node(step.node).line
            yield Expected(step.node, next(sentences), line, gradients, dict(orders), dict(grads), values, products)
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
    assert seen["products"] == "\n".join(wanted.products)


def picture_labels(picture: Picture) -> set[str]:
    """The edges that have a label: those that carry a gradient in the pass that the picture shows."""
    return {f"{source} {input}" for source, input in picture.gradients()}


def lit_line(seen: dict, program: str, line: int | None) -> None:
    """The one line that is lit is that of the program; the page shows all of it."""
    source = PROJECT.program(program).source.split("\n")
    assert seen["lines"] == ([] if line is None else [source[line - 1]])


def figures(page: Page) -> list[Locator]:
    """The pictures on a page that can be stepped through, those in closed boxes too."""
    open_all(page)
    expect(page.locator("figure.graph:not(:has(.stepper))")).to_have_count(0)
    return page.locator("figure.graph").all()


def pages_with_graphs() -> list[str]:
    """The addresses of the pages that show a picture."""
    paths = [path for path in PROJECT.page_paths if PROJECT.page(path).graphs]
    urls = [path.removeprefix("docs/en/").removesuffix(".md").removesuffix("index") for path in paths]
    return [f"{url}/" if url and not url.endswith("/") else url for url in urls]


def step_through(figure: Locator, forth: list, back: list) -> int:
    """Step to the end and back, checking each frame. `forth` and `back` are calls; how many frames there are."""
    svg = figure.locator("svg.graph")
    program = svg.get_attribute("data-program") or ""
    picture = fresh(program, tuple((svg.get_attribute("data-roots") or "").split()))
    wanted = list(frames(picture))
    figure.locator(".stepper__scrub").evaluate("each => { each.value = 0; each.dispatchEvent(new Event('input')) }")
    for number, each in enumerate(wanted, 1):
        forth[number % len(forth)]()
        seen = figure.evaluate(SEEN)
        assert seen["count"] == f"{number} / {len(wanted)}"
        check(seen, each, picture)
        lit_line(seen, program, each.line)
    for number in range(len(wanted) - 1, 0, -1):
        back[number % len(back)]()
        check(figure.evaluate(SEEN), wanted[number - 1], picture)
    back[0]()
    seen = figure.evaluate(SEEN)
    assert (seen["values"], seen["gradients"], seen["orders"], seen["now"]) == ({}, {}, {}, [])
    return len(wanted)


@pytest.mark.parametrize("path", pages_with_graphs())
@pytest.mark.parametrize(("scheme", "width", "way"), [("light", 1440, "pointer"), ("dark", 390, "keyboard")])
def test_a_stepper_shows_what_pytorch_did(page: Page, address: str, path: str, scheme: str, width: int, way: str):
    log = Log(page, address)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(address + path)
    total = 0
    for figure in figures(page):
        if way == "pointer":
            forth, back = [figure.locator(".stepper__next").click], [figure.locator(".stepper__back").click]
        else:
            figure.locator(".stepper__play").focus()
            forth = [lambda: page.keyboard.press("ArrowRight")]
            back = [lambda: page.keyboard.press("ArrowLeft")]
        total += step_through(figure, forth, back)
    assert total > 0
    assert log.faults == []


def test_a_number_that_pytorch_did_not_give_is_noticed(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    passes = figure.locator("svg").get_attribute("data-passes") or ""
    assert '"tensor(-2.)"' in passes
    figure.locator("svg").evaluate("(svg, text) => svg.dataset.passes = text", passes.replace("(-2.)", "(-3.)"))
    figure.evaluate("each => { for (const part of each.querySelectorAll('.stepper, .stepper__panel')) part.remove() }")
    (figure,) = figures(page)
    with pytest.raises(AssertionError, match=r"-3\."):
        step_through(figure, [figure.locator(".stepper__next").click], [figure.locator(".stepper__back").click])


def test_play_runs_to_the_end_and_stops(page: Page, address: str):
    page.clock.install()
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    play, count = figure.locator(".stepper__play"), figure.locator(".stepper__count")
    play.click()
    expect(play).to_have_text("Pause")
    total = int(count.inner_text().split(" / ")[1])
    page.clock.run_for(3_000)
    assert 0 < int(count.inner_text().split(" / ")[0]) < total
    page.clock.run_for(60_000)
    expect(count).to_have_text(f"{total} / {total}")
    expect(play).to_have_text("Play")


def test_the_picture_is_whole_at_first_and_in_print(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    picture = fresh("backward/scalar/scalar.py", ("y",))
    labels = {f"{s} {i}": f"↑ {brief(text)}" for (s, i), text in picture.gradients().items()}
    assert figure.evaluate(SEEN)["gradients"] == labels
    figure.locator(".stepper__scrub").evaluate("each => { each.value = 2; each.dispatchEvent(new Event('input')) }")
    assert figure.evaluate(SEEN)["gradients"] == {}
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert figure.evaluate(SEEN)["gradients"] == labels
    expect(figure.locator(".stepper")).to_be_hidden()


def test_the_sentence_is_announced_and_the_bar_is_named(page: Page, address: str):
    page.goto(f"{address}backward/scalar/")
    (figure,) = figures(page)
    assert figure.locator(".stepper__says").get_attribute("aria-live") == "polite"
    assert figure.locator(".stepper").get_attribute("role") == "group"
    assert figure.locator(".stepper").get_attribute("aria-label")


def test_the_stepper_comes_with_instant_navigation_and_only_where_there_is_a_graph(page: Page, address: str):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}glossary/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "stepper.js" in url]
    page.evaluate("window.stays = true")
    page.locator("article a[href$='backward/scalar/']").first.click()
    page.wait_for_url("**/backward/scalar/")
    assert figures(page)
    assert page.evaluate("window.stays") is True
    assert [url for url in asked if "stepper.js" in url]


def test_without_javascript_the_final_picture_is_there(browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}backward/scalar/")
        texts = page.locator("svg.graph .gradient").all_text_contents()
    assert "↑ -2." in texts
    assert len(texts) == len(fresh("backward/scalar/scalar.py", ("y",)).gradients())


def test_the_stepper_is_small():
    assert len(gzip.compress(STEPPER.read_bytes(), 9)) <= BUDGET
