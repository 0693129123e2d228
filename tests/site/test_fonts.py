"""The fonts of the formulas have what the list says, and a formula with anything else is refused."""

from pathlib import Path

import pytest

from literate.site.fonts import APART, CHARACTERS, CLASSES, COMMON, FOLDER, cuts, ranges, write_fonts
from literate.site.mathjax import TexError, absent_glyphs, formula
from tests.conftest import ROOT


def test_each_font_has_its_list_and_its_licence_lies_beside_it():
    files = {file.stem.removeprefix("MathJax_") for file in (ROOT / FOLDER).glob("*.woff2")}
    assert files == cuts().keys()
    assert CHARACTERS.keys() == {*CLASSES.values(), "Zero"}
    for file in (ROOT / "docs/theme").rglob("*.woff2"):
        assert (file.parent / "LICENSE").is_file()


def test_the_files_are_those_that_the_list_gives(tmp_path: Path):
    pytest.importorskip("brotli", reason="brotli writes WOFF2: pip install -r requirements.txt")
    write_fonts(tmp_path)
    for file in tmp_path.iterdir():
        assert file.read_bytes() == (ROOT / FOLDER / file.name).read_bytes(), f"{file.name}: see literate/site/fonts.py"


def test_neighbours_are_one_range():
    assert ranges("cab.z") == "U+2E, U+61-63, U+7A"


@pytest.mark.parametrize("name", COMMON)
def test_what_is_common_stands_in_one_file_and_the_style_sheet_says_which(name: str):
    assert set(COMMON[name]) < set(CHARACTERS[name])
    assert not set(COMMON[name]) & set(cuts()[name])
    css = (ROOT / "docs/theme/assets/stylesheets/math.css").read_text(encoding="utf-8")
    whole, common = (css.index(f"/MathJax_{name}{end}.woff2") for end in ("", APART))
    assert whole < common  # the last face that has a character gives it
    assert f'format("woff2"); unicode-range: {ranges(COMMON[name])}; }}' in css[common:].partition("\n")[0]


@pytest.mark.parametrize(
    "tex", [r"\sum_{i=0}^n \sqrt{x_i}", r"\mathbf{A} \in \mathbb{R}^{2 \times 3}", r"\left\{ a \right."]
)
def test_what_formulas_need_is_there(tex: str):
    assert formula(tex, True).html


def test_a_sign_that_no_font_has_is_refused():
    assert absent_glyphs(['mjx-c.mjx-c2663::before{padding:0;content:"\\2663"}']) == {"\u2663"}
    with pytest.raises(TexError, match="have no ♣"):
        formula(r"\clubsuit", False)
