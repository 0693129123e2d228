import re

import pytest
from markdown import Markdown

from literate.site.mathjax import TexError, formula


def convert(text: str) -> str:
    return Markdown(extensions=["toc", "attr_list", "literate.site.math"]).convert(text)


def test_a_formula_in_a_line_is_html_with_mathml_for_screen_readers():
    html = convert(r"Here \( x^2 \) stands.")
    assert html.startswith("<p>Here <mjx-container")
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in html
    assert '<mjx-math aria-hidden="true"' in html
    assert r"\(" not in html


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (r"Here \( x \), and", "F,"),
        (r"(of \( x \)), and", "F),"),
        (r"Is it (\( x \))? Yes", "(F)?"),
        (r"**At \( x \).** It", "F."),
        (r"The \( x \)-axis", "F-"),
    ],
)
def test_a_formula_stays_with_the_punctuation_around_it(text: str, held: str):
    html = re.sub(r"<mjx-container.*?</mjx-container>", "F", convert(text))
    assert f'<span class="math-close">{held}</span>' in html
    assert "math-close" not in convert(r"Here \( x \) and (of \( x \) and")


def test_a_formula_of_its_own_can_be_scrolled_with_the_keyboard():
    assert 'display="true" tabindex="0"' in convert("Text.\n\n\\[\nx = 1\n\\]\n\nText.")


@pytest.mark.parametrize("text", [r"`\( x \)`", "    \\[ x \\]", "costs $5 or $6"])
def test_what_is_no_formula_stays(text: str):
    assert "mjx" not in convert(text)


def test_the_page_has_the_rules_its_formulas_need_and_no_others():
    style = re.search("<style>(.*)</style>", convert(r"\( x \) and \( \{ y \} \)"))
    assert style is not None
    assert "mjx-c.mjx-c1D466.TEX-I::before{" in style[1]
    assert 'content:"{"}' in style[1]  # a brace inside a rule does not cut it
    assert "mjx-c1D467" not in style[1]
    assert "url(" not in style[1]


def test_a_known_formula_brings_its_rules_to_a_second_page():
    assert convert(r"\( x \)") == convert(r"\( x \)")


def test_a_page_without_formulas_has_no_style():
    md = Markdown(extensions=["literate.site.math"])
    assert "<style" in md.convert(r"\( x \)")
    assert "<style" not in md.reset().convert("Plain.")


def test_a_title_with_a_formula_has_a_plain_name():
    md = Markdown(extensions=["toc", "literate.site.math"])
    md.convert(r"# Why \( x^2 \)?")
    assert md.toc_tokens[0]["name"] == "Why x2?"


def test_a_formula_in_a_text_alternative_stays_tex():
    assert 'alt="slope -2"' in convert(r"![slope \( -2 \)](a.png)")
    assert 'alt="slope -2, twice"' in convert(r"![slope \( -2 \), twice](a.png)")


def test_an_alphabet_without_a_font_is_refused():
    with pytest.raises(TexError, match="font"):
        formula(r"\mathfrak{g}", False)


def test_bad_tex_names_file_and_line(fault):
    page = "---\ndescription: With front matter.\n---\n# Page\n\n!!! note\n\n    Text with \\( 1 +\n    \\nope \\).\n"
    message = fault({"deep/bad.md": page})
    assert "docs/deep/bad.md:8: TeX: Undefined control sequence \\nope" in message.splitlines()


def test_a_formula_cut_by_a_table_names_file_and_line(fault):
    message = fault({"bad.md": "# Page\n\n| norm |\n|---|\n| \\( |x| \\) |\n"})
    assert "docs/bad.md:5: '\\(' has no partner here" in message


def test_display_mathematics_inside_a_paragraph_is_refused(fault):
    assert "docs/bad.md:4: '\\[' has no partner here" in fault({"bad.md": "# Page\n\nText\n\\[ x \\]\n"})


def test_bad_tex_in_a_notebook_names_the_cell(fault):
    message = fault({"lab.ipynb": notebook(r"# Title\n\n", r"Bad \\( \\nope \\).")})
    assert "docs/lab.ipynb: cell 2: TeX: Undefined control sequence \\nope" in message.splitlines()


def notebook(*cells: str) -> str:
    written = ", ".join(f'{{"cell_type": "markdown", "metadata": {{}}, "source": ["{cell}"]}}' for cell in cells)
    return f'{{"cells": [{written}], "metadata": {{}}, "nbformat": 4, "nbformat_minor": 5}}'
