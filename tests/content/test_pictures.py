"""Every picture is what Graphviz makes of its program's graph: the claims take the places of the boxes as they are."""

import pytest

from literate.claims.listing import Graph
from literate.graphs.layout import lay_out
from literate.graphs.svg import draw
from literate.project import Project
from tests.conftest import ROOT

PROJECT = Project(ROOT)
GRAPHS = {graph.path: graph for path in PROJECT.page_paths for graph in PROJECT.page(path).graphs}


@pytest.mark.parametrize("graph", GRAPHS.values(), ids=GRAPHS)
def test_a_picture_is_drawn_the_same_again(graph: Graph):
    picture = PROJECT.picture(graph)
    assert draw(picture, lay_out(picture)) == (ROOT / "snippets" / graph.path).read_text()


def test_there_are_pictures():
    assert len(GRAPHS) >= 8
