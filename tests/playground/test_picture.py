"""The pictures of the playground are those of the guide, byte for byte, in the places that Graphviz gives both."""

import pytest

from literate.graphs import layout
from literate.graphs.equation import Equation, equations
from literate.graphs.layout import lay_out
from literate.graphs.svg import draw
from literate.graphs.svg_reader import read
from tests.playground.cases import CASES, HEAD
from tests.playground.engine import Engine
from tests.playground.guide import LIST, SNIPPETS

STORED = [
    (program, picture)
    for program in LIST.read_text(encoding="utf-8").split()
    for picture in sorted((SNIPPETS / program).parent.glob(f"{(SNIPPETS / program).stem}.*.svg"))
    if "@" not in picture.name  # of the program as it is
]
WITHOUT = {
    "nothing recorded",
    "None",
    "a name that is not there",
    "shapes that do not fit",
    "shapes that do not broadcast",
}
"""Cases that have no y, or one without a graph."""
DRAWN = [name for name, case in CASES.items() if "y = " in case and name not in WITHOUT]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def graphviz(source: str) -> str:
    """What Graphviz answers, in the format that both read."""
    return layout._graphviz()(source, format="plain").decode()


def test_there_are_pictures_to_compare():
    assert len(STORED) >= 9 and len(DRAWN) >= 20


@pytest.mark.parametrize(("program", "file"), STORED, ids=lambda value: getattr(value, "name", value))
def test_a_picture_of_the_guide_is_drawn_the_same(program: str, file, engine: Engine):
    source, variable = (SNIPPETS / program).read_text(encoding="utf-8"), file.name.split(".")[-2]
    plain = graphviz(engine.asked_of_graphviz(source, variable, program))
    assert engine.drawing(source, variable, program, plain) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_is_drawn_as_the_machine_of_the_guide_draws_it(name: str, engine: Engine):
    source = HEAD + CASES[name]
    picture = engine.play(source, asked=False).pictures["y"]
    plain = graphviz(engine.asked_of_graphviz(source, "y", "playground.py"))
    svg = engine.drawing(source, "y", "playground.py", plain)
    assert svg == draw(picture, lay_out(picture))
    assert read(svg)[0].nodes == picture.nodes


@pytest.mark.parametrize("name", DRAWN)
def test_its_equations_are_those_of_the_guide(name: str, engine: Engine):
    source = HEAD + CASES[name]
    picture = engine.play(source, asked=False).pictures["y"]
    assert engine.equations(source, "y") == [[as_data(each) for each in frame] for frame in equations(picture)]


def as_data(equation: Equation) -> dict[str, object]:
    """An equation as the playground holds it."""
    return {
        "terms": [[term.text, term.label] for term in equation.terms],
        "sign": equation.sign,
        "relation": equation.relation,
        "result": [equation.result.text, equation.result.label],
    }
