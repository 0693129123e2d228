"""Every picture is what Graphviz makes of its program's graph: the claims take the places of the boxes as they are."""

import pytest

from literate.drawing import draw
from literate.graph import record
from literate.house import House
from literate.layout import lay_out
from literate.page import Graph
from literate.state import guarded
from tests.conftest import ROOT

HOUSE = House(ROOT, guard=guarded, record=record)
GRAPHS = {graph.path: graph for path in HOUSE.page_paths for graph in HOUSE.page(path).graphs}


@pytest.mark.parametrize("graph", GRAPHS.values(), ids=GRAPHS)
def test_a_picture_is_drawn_the_same_again(graph: Graph):
    picture = HOUSE.picture(graph)
    assert draw(picture, lay_out(picture)) == (ROOT / "snippets" / graph.path).read_text()


def test_there_are_pictures():
    assert len(GRAPHS) >= 8
