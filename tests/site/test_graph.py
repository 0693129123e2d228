"""Graph pictures on pages: a figure with links, a caption, and the same in words."""

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from literate.graphs.layout import lay_out
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit
from literate.graphs.svg import draw
from literate.site.source import PageError

STEP = Visit("n2", ("tensor(1.)",), ("tensor(2.)",))
PICTURE = Picture(
    "a.py",
    ("y",),
    (
        Node("n1", "leaf", "AccumulateGrad", "x<y>", "tensor(3.)", grad="tensor(2.)"),
        Node("n2", "operation", "MulBackward0", "y", "tensor(6.)", 3, "x * '2' & 1", 1),
        Node("n3", "seed", line=4, code="y.backward()"),
    ),
    (Edge("edge", "n2", 0, "n1", 0, "tensor(2.)"), Edge("seed", "n3", 0, "n2")),
    (
        BackwardPass(
            4, "y.backward()", (("n2", "tensor(1.)"),), (STEP, Visit("n1", ("tensor(2.)",), (), "None", "tensor(2.)"))
        ),
    ),
)
INCLUDE = '--8<-- "a.y.svg"'


@pytest.fixture
def convert(tmp_path: Path):
    (tmp_path / "a.y.svg").write_text(draw(PICTURE, lay_out(PICTURE)))

    def converted(text: str, **options) -> BeautifulSoup:
        config = {"base": str(tmp_path), "torch": "9.9", "links": {"leaf": "terms.md#leaf"}, **options}
        md = Markdown(
            extensions=["literate.site.graph", "pymdownx.details", "md_in_html"],
            extension_configs={"literate.site.graph": config},
        )
        return BeautifulSoup(md.convert(text), "html.parser")

    return converted


def test_a_picture_is_a_figure(convert):
    [figure] = convert(f"Before.\n\n{INCLUDE}\n\nAfter *it*.").find_all("figure")
    assert figure["class"] == ["graph", "no-copy"] and "data-search-exclude" in figure.attrs
    legend = ["leaf", "operation", "value", "gradient"]
    assert list(figure.figcaption.stripped_strings) == ["Graph of y", *legend, "checked with torch 9.9"]
    assert [each["class"] for each in figure.select(".graph__legend li")] == [[each] for each in legend]
    assert figure.figcaption.a["href"] == "testing.md"
    box = figure.find("div")
    assert (box["tabindex"], box["aria-label"]) == ("0", "The picture")
    assert (figure["aria-labelledby"], figure.ul["aria-label"]) == (figure.svg.title["id"], "What the shapes mean")
    [item, *others] = figure.details.find_all("li")
    assert item.get_text() == "Line 3, x * '2' & 1: MulBackward0 takes x<y> = tensor(3.) and gives y = tensor(6.)."
    assert len(others) == 3
    equations = [[" ".join(line.get_text().split()) for line in each.select(".equation")] for each in others]
    assert equations == [[], ["1. upstream × 2. local derivative = 2. sent to x<y>"], []]
    assert figure.svg.desc is None


def test_the_svg_reaches_the_page_as_it_is(convert, tmp_path):
    svg = convert(INCLUDE).svg
    link = svg.a.extract()
    assert (link["xlink:href"], link.g["data-name"]) == ("terms.md#leaf", "x<y>")
    file = BeautifulSoup((tmp_path / "a.y.svg").read_text(), "html.parser").svg
    assert {key: svg[key] for key in svg.attrs} == {key: file[key] for key in file.attrs if key != "xmlns"}
    shown = [(tag.name, tag.attrs) for tag in svg.find_all(True)] + [
        (tag.name, tag.attrs) for tag in link.find_all(True)
    ]
    drawn = [(tag.name, tag.attrs) for tag in file.find_all(True) if tag.name != "desc"]
    assert sorted((name, sorted(map(str, of.items()))) for name, of in shown) == sorted(
        (name, sorted(map(str, of.items()))) for name, of in drawn
    )


@pytest.mark.parametrize(
    "text",
    [
        f'??? note "T"\n\n    {INCLUDE}\n',
        f"<div markdown>\n<div markdown>\n\n{INCLUDE}\n\n</div>\n</div>\n",
        f"- a\n\n    {INCLUDE}\n",
    ],
    ids=["details", "html", "list"],
)
def test_a_picture_may_stand_anywhere(convert, text):
    assert len(convert(text).select("figure.graph svg")) == 1


def test_another_language_says_it_in_its_words(convert):
    phrases = {"caption": "{roots} 的计算图", "title": "{program} 中 {roots} 的计算图", "start": "{node}: {gradient}。"}
    phrases |= {
        "legend": "图例",
        "picture": "图",
        "leaf": "叶子",
        "operation": "运算",
        "value": "值",
        "gradient": "梯度",
        "local": "局部导数",
    }
    figure = convert(INCLUDE, phrases=phrases, words="文字说明", mark="torch {torch} 验证").figure
    assert figure.figcaption.get_text() == "y 的计算图叶子运算值梯度torch 9.9 验证"
    assert figure.select(".equation small")[1].get_text() == "局部导数"
    assert figure.svg.title.get_text() == "a.py 中 y 的计算图"
    assert (figure.ul["aria-label"], figure.div["aria-label"]) == ("图例", "图")
    assert (figure.summary.get_text(), figure.select("details li")[1].get_text()[-27:]) == (
        "文字说明",
        "MulBackward0 (y): tensor(1.)。"[-27:],
    )


def test_a_picture_that_is_not_there_ends_the_build(convert):
    with pytest.raises(PageError, match=r"page: there is no picture b\.y\.svg"):
        convert('--8<-- "b.y.svg"')


def test_a_damaged_picture_ends_the_build(convert, tmp_path):
    (tmp_path / "a.y.svg").write_text("<svg/>")
    with pytest.raises(PageError, match=r"page: a\.y\.svg is not a picture of this project"):
        convert(INCLUDE)


def test_a_picture_inside_a_paragraph_ends_the_build(convert):
    with pytest.raises(PageError, match="a picture needs a blank line before and after its include"):
        convert(f"Text\n{INCLUDE}\nmore text.")


def test_pictures_with_other_numbers_are_offered_and_the_first_is_seen(convert, tmp_path):
    other = replace(PICTURE, literal=("x", "3.0", "-2.0"))
    (tmp_path / "a.y@x=-2.0.svg").write_text(draw(other, lay_out(other)))
    first, second = convert(f'{INCLUDE}\n\n--8<-- "a.y@x=-2.0.svg"').find_all("figure")
    assert (first["data-choice"], second["data-choice"]) == ("x = 3.0", "x = -2.0")
    assert first["data-choices"] == second["data-choices"] == first.svg["id"] != second.svg["id"]
    assert "hidden" not in first.attrs and "hidden" in second.attrs
    assert "data-choice" not in convert(INCLUDE).figure.attrs


PLOT = "![A curve that rises to the right.](a.svg)"
CURVE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<path id="a-1" style="stroke: #1f77b4"/><use href="#a-1"/></svg>"""


def test_a_plot_has_the_colours_of_the_site_and_its_text_alternative(convert, tmp_path):
    (tmp_path / "a.svg").write_text(CURVE)
    figure = convert(f"Before.\n\n{PLOT}\n\nAfter.").figure
    assert figure["class"] == ["plot"] and figure.svg["aria-label"] == "A curve that rises to the right."
    assert figure.path["style"] == "stroke: var(--accent)"
    assert figure.use["xlink:href"] == "#a-1"


def test_a_plot_in_another_colour_ends_the_build(convert, tmp_path):
    (tmp_path / "a.svg").write_text(CURVE.replace("#1f77b4", "#123456"))
    with pytest.raises(PageError, match="and not #123456"):
        convert(PLOT)


def test_a_plot_that_is_not_there_ends_the_build(convert):
    with pytest.raises(PageError, match=r"there is no plot a\.svg"):
        convert(PLOT)
