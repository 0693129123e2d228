import gzip
import re
from pathlib import Path

import pytest
from rjsmin import jsmin

from literate.site.mathjax import MISSING_FONTS
from literate.site.stylesheet import joined

THEME = Path(__file__).parents[2] / "docs/theme"
STYLES = THEME / "assets/stylesheets"
FONTS = THEME / "assets/fonts/mathjax"

# The classes that MathJax 3 gives to glyphs, one for each of its fonts.
GLYPH_CLASSES = (
    "A",
    "B",
    "BI",
    "C",
    "CB",
    "FR",
    "FRB",
    "I",
    "MI",
    "S1",
    "S2",
    "S3",
    "S4",
    "SC",
    "SS",
    "SSB",
    "SSI",
    "T",
    "V",
    "VB",
)


def test_the_fonts_of_the_style_sheet_are_those_that_are_here():
    named = re.findall(r'url\("(.+?)"\)', (STYLES / "math.css").read_text())
    assert sorted((STYLES / name).resolve() for name in named) == sorted(FONTS.glob("*.woff2"))


@pytest.mark.parametrize("name", GLYPH_CLASSES)
def test_an_alphabet_has_its_font_or_is_refused(name: str):
    has_font = f"font-family: MJXTEX-{name};" in (STYLES / "math.css").read_text()
    refused = MISSING_FONTS.search(f'<mjx-c class="mjx-c1D4 TEX-{name}">') is not None
    assert has_font != refused


def test_our_own_css_and_javascript_stay_small():
    """As a page asks for them, the sheets in one. Search, index of messages and playground load their own."""
    sheets = [file for file in STYLES.glob("*.css") if file.stem != "playground"]
    css = joined([file.read_text(encoding="utf-8") for file in sheets])
    scripts = [file for file in THEME.glob("assets/javascripts/*.js") if file.stem not in ("engine", "filter", "mark")]
    sent = [css, *(jsmin(file.read_text(encoding="utf-8")) for file in scripts)]
    assert sum(len(gzip.compress(each.encode())) for each in sent) <= 15_000


def test_the_repair_of_the_header_still_fits_the_theme(build_site):
    html = (build_site({"index.md": "# Page\n"}) / "index.html").read_text()
    assert 'role="dialog" aria-label="Search">' in html


SCHEMES = {"default": 1, "slate": 2}
COLOUR = re.compile(r"--([\w-]+): light-dark\((#\w+), (#\w+)\);")


def scheme(name: str) -> dict[str, str]:
    """The colours of a scheme by variable."""
    css = (STYLES / "site.css").read_text()
    return {colour[1]: colour[1 + SCHEMES[name]] for colour in COLOUR.finditer(css)}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_right():
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#fff") < 4.5 < contrast("#757575", "#fff")


@pytest.mark.parametrize("name", SCHEMES)
def test_text_has_contrast_enough(name: str):
    colours = scheme(name)
    grounds = {key: colours.pop(key) for key in ("ground", "ground-code")}
    del colours["line"]  # no text
    assert {"ink", "accent", "role-leaf", "role-operation", "role-gradient"} <= colours.keys()
    for key, colour in colours.items():
        for ground, behind in grounds.items():
            assert contrast(colour, behind) >= 4.5, f"{key} on {ground}"
