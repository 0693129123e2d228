import base64
import io
import json
from typing import Any

import pytest
from PIL import Image

from literate.site.notebook import to_markdown
from literate.site.source import PageError


def drawn() -> bytes:
    """A figure."""
    packed = io.BytesIO()
    picture = Image.new("RGBA", (64, 32))
    picture.putdata([(4 * x, 8 * y, 0, 255) for y in range(32) for x in range(64)])
    picture.save(packed, "png")
    return packed.getvalue()


PNG = base64.b64encode(drawn()).decode()
FIGURE = {"output_type": "display_data", "data": {"text/plain": "<Figure>", "image/png": PNG}}
PRINTED = {"output_type": "stream", "name": "stdout", "text": ["tensor(-2.)\n", "1\n"]}


def markdown(source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": [source]}


def code(source: str, *outputs: dict[str, Any], **metadata: str) -> dict[str, Any]:
    return {"cell_type": "code", "metadata": metadata, "source": [source], "outputs": list(outputs)}


def notebook(*cells: dict[str, Any]) -> dict[str, Any]:
    return {"cells": list(cells), "metadata": {"description": "A lab."}, "nbformat": 4, "nbformat_minor": 5}


def test_cells_become_markdown():
    value = {"output_type": "execute_result", "data": {"text/plain": ["tensor(3.)"]}}
    text, figures = to_markdown(notebook(markdown("# Lab"), code("print(x)", PRINTED), code("x", value)), "a/lab.ipynb")
    assert text == (
        "# Lab\n\n"
        "```{ .python }\nprint(x)\n```\n\n```{ .text .output }\ntensor(-2.)\n1\n```\n\n"
        "```{ .python }\nx\n```\n\n```{ .text .output }\ntensor(3.)\n```\n"
    )
    assert figures == {}


def test_a_fence_is_longer_than_the_ticks_in_it():
    text, _ = to_markdown(notebook(code('"""\n```\n"""')), "lab.ipynb")
    assert text == '````{ .python }\n"""\n```\n"""\n````\n'


def test_a_figure_is_a_file_with_a_text_alternative():
    text, figures = to_markdown(notebook(code("plot()", FIGURE, alt="A parabola.")), "a/lab.ipynb")
    assert "![A parabola.](lab-1.png){ .figure loading=lazy width=64 height=32 }" in text
    assert figures == {"lab-1.png": drawn()}


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        (code("plot()", FIGURE), "a/lab.ipynb: cell 2 draws a figure and has no 'alt' in its metadata"),
        (
            code("1 / 0", {"output_type": "error", "ename": "ZeroDivisionError", "evalue": "division by zero"}),
            "a/lab.ipynb: cell 2 raised ZeroDivisionError: division by zero",
        ),
        (
            code("w()", {"output_type": "stream", "name": "stderr", "text": "UserWarning: no\n"}),
            "a/lab.ipynb: cell 2 wrote to stderr: 'UserWarning: no'",
        ),
    ],
)
def test_a_cell_that_cannot_be_shown_is_named(cell: dict[str, Any], message: str):
    with pytest.raises(PageError) as error:
        to_markdown(notebook(markdown("# Lab"), cell), "a/lab.ipynb")
    assert str(error.value) == message


def test_a_notebook_is_a_page_like_any_other(build_site):
    cells = [
        markdown("# Slope { #slope }\n\n\\( x^2 \\) and [testing](../testing.md#testing)\n\n!!! note\n\n    Box."),
        code("print(x)", PRINTED),
        code("plot()", FIGURE, alt="A parabola."),
    ]
    site = build_site({"testing.md": "# Testing { #testing }\n", "labs/lab.ipynb": json.dumps(notebook(*cells))})
    html = (site / "labs/lab/index.html").read_text()
    assert "<title>Slope - " in html
    assert 'content="A lab."' in html
    assert '<h1 id="slope">' in html
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in html
    assert 'href="../../testing/#testing">testing</a>' in html
    assert '<div class="admonition note">' in html
    assert '<figure aria-label="Output" class="output no-copy">' in html
    assert '<img alt="A parabola." class="figure" height="32" loading="lazy" src="../lab-1.png" width="64" />' in html
    assert (site / "labs/lab-1.png").read_bytes() == drawn()
    assert '<a href="lab.ipynb" download>' in html
    assert (site / "labs/lab/lab.ipynb").exists()
    assert len(html) < 40_000  # no style sheet of JupyterLab


def test_a_broken_link_in_a_notebook_fails_the_build(fault):
    message = fault({"labs/lab.ipynb": json.dumps(notebook(markdown("# Lab\n\n[x](gone.md) [y](../testing.md#gone)")))})
    assert "contains a link 'gone.md'" in message
    assert "'../testing.md#gone'" in message
