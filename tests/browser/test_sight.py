"""What is wider than its box: it wraps, or scrolls with a cue, and no button covers it."""

import io
from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.config import load_config
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.sight import WIDTHS, out_of_sight, torn
from tests.browser.visit import overflow
from tests.conftest import ROOT

WIDE = {
    "a program": ("errors/in-place/", "article .highlight > pre > code"),
    "an output": ("backward/scalar/", "article .output:not(.output--error, .output--warning) > pre > code"),
    "a formula": ("backward/scalar/", "article mjx-container[display]"),
    "a table": ("requires-grad/all-states/", "article .md-typeset__scrollwrap"),
    "a program to change": ("playground/", "article .playground__code"),
}
NODES = 3_000
"""What the longest page may hold, scripts and all."""

LONG = "width: 5em; white-space: nowrap'>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</div>"
CUT = {
    f"<div style='overflow: hidden; {LONG}": "cut at the side",
    f"<div style='overflow: auto; {LONG}": "scrolls without a cue",
    f"<textarea wrap='off' style='{LONG.replace('/div', '/textarea')}": "scrolls without a cue",
    "<div style='overflow: hidden; height: 1.2em'>one<br>two<br>three<br>four</div>": "cut below",
}


NAME = "torch.nn.functional.scaled_dot_product_attention"
CODE = f"`{NAME}({NAME}, {NAME})`"
FORMULA = r"\( \frac{\partial y}{\partial x} = 2x \cdot 3x \cdot 4x \cdot 5x + 6x \cdot 7x \cdot 8x + 9x \cdot 10x \)"
CELLS = f"| operation | gradient | where |\n| :-- | :-- | :-- |\n| {CODE} | {FORMULA} | {CODE} |\n| x | y | z |\n"
INSIDE = CELLS.replace("\n|", "\n    |")
KINDS = {
    "a table in a box": f'??? question "What is in it?"\n\n    {INSIDE}',
    "formulas in cells": CELLS,
    "long code": f"The message is {CODE}, and so on.\n\n- In a list: {CODE}\n\n## A heading with {CODE} {{ #long }}\n",
    "tabs": "\n".join(f'=== "The title of tab {each}"\n\n    Text with {CODE}.\n\n    {INSIDE}' for each in "abcdef"),
    "a footnote": f"A claim[^1] and one more[^2].\n\n[^1]: See {CODE}.\n\n[^2]: {FORMULA}\n",
    "a formula in a box": "!!! note\n\n    \\[ " + "x_1 + x_2 + x_3 + x_4 + " * 6 + "x_5 \\]\n",
}
"""What a page may hold, wider than a phone."""


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wide_wraps_or_has_a_cue(page: Page, address: str, built_site: Path, kind: str):
    config = load_config(str(ROOT / "mkdocs.yml"))
    made = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(KINDS[kind])
    before, end, after = (built_site / "backward/scalar/index.html").read_text(encoding="utf-8").partition("</article>")
    body = f'{before}<div id="made">{made}</div>{end}{after}'
    page.route(f"{address}backward/scalar/", lambda route: route.fulfill(body=body, content_type="text/html"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{address}backward/scalar/")
        page.locator("#made details").evaluate_all("all => all.forEach(each => { each.open = true })")
        expect(page.locator("#made table:not(.md-typeset__table *)")).to_have_count(0)
        assert overflow(page) == 0
        assert list(out_of_sight(page)) == []


@pytest.mark.parametrize("html", CUT)
def test_what_is_cut_is_noticed(page: Page, address: str, html: str):
    page.goto(f"{address}backward/scalar/")
    assert not list(out_of_sight(page))
    page.evaluate("html => document.querySelector('article').insertAdjacentHTML('beforeend', html)", html)
    faults = list(out_of_sight(page))
    assert faults and all(CUT[html] in fault for fault in faults)


@pytest.mark.parametrize(("kind", "faults"), [("math-close", []), ("", ["a line begins with .", "a line ends with ("])])
def test_a_formula_and_its_punctuation_stay_on_one_line(page: Page, address: str, kind: str, faults: list[str]):
    """However narrow the line; and without the class that holds them, to see that the test notices."""
    page.goto(f"{address}backward/scalar/")
    assert not torn(page)
    page.evaluate(
        """kind => {
          const formula = document.querySelector("article mjx-container:not([display])").outerHTML
          const held = text => `<p style="width: 0"><span class="${kind}">${text}</span></p>`
          document.querySelector("article").insertAdjacentHTML("beforeend", held(formula + ".") + held("(" + formula))
        }""",
        kind,
    )
    assert torn(page) == faults


@pytest.mark.parametrize(
    "title", ["", "a/program/with/a/name/that/is/long/enough/to/reach/the/other/side/of/a/phone.py"]
)
def test_a_button_covers_neither_program_nor_name(page: Page, address: str, title: str):
    """As it comes, and, to see that the test notices, with the button where it stood before."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}backward/scalar/")
    card = page.locator("article .highlight").first
    card.locator("button").wait_for()
    card.evaluate(
        """(card, title) => {
          const name = card.querySelector(".filename")
          title ? name.firstChild.data = title : name.remove()
          card.querySelector("code").prepend("import torch.nn.utils.parametrizations.weight_norm as weight_norm\\n")
        }""",
        title,
    )
    assert not list(out_of_sight(page))
    card.locator("nav").evaluate("nav => nav.style = 'position: absolute; top: 0.4em; right: 5em'")
    assert "covers" in "".join(out_of_sight(page))


def test_the_sign_beside_a_heading_makes_no_page_wider(page: Page, address: str):
    """Whatever the length of its last line."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}backward/scalar/")
    sign = page.locator("article h1 .headerlink").first

    def widths() -> list[int]:
        return [sign.evaluate("sign => sign.before('i')") or overflow(page) for _ in range(120)]

    assert max(widths()) == 0
    page.add_style_tag(content=".md-typeset h1 { padding: 0 !important }")
    assert max(widths()) > 0


def right_edge(box: Locator) -> float:
    """How light the last pixels of a box are, at its right side."""
    picture = Image.open(io.BytesIO(box.screenshot())).convert("L")
    top = 2  # above the text; of what scrolls both ways the shadow begins lower, beside a line that is empty
    if box.evaluate("box => box.tagName === 'TEXTAREA'"):
        top = round(box.evaluate("box => parseFloat(getComputedStyle(box).lineHeight)") * 2)
    edge = picture.crop((picture.width - 4, top, picture.width - 1, top + 6))
    return sum(edge.get_flattened_data()) / (edge.width * edge.height)


@pytest.mark.parametrize("kind", WIDE)
def test_what_scrolls_has_a_shadow_where_there_is_more(page: Page, address: str, kind: str):
    path, selector = WIDE[kind]
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    box = page.locator(selector).filter(visible=True).first
    box.evaluate(
        "box => { box.style.whiteSpace = 'nowrap'; box.append('x'.repeat(200)); box.value += 'x'.repeat(200) }"
    )
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    more = right_edge(box)
    box.evaluate("box => { box.scrollLeft = box.scrollWidth }")
    assert right_edge(box) - more > 20


def left_tones(box: Locator) -> int:
    """How many tones there are where the shadow of the left side would be, wherever between two pixels the box is."""
    tones = set()
    for quarter in range(4):
        box.evaluate("(box, quarter) => { box.style.top = `${quarter / 4}px` }", quarter)
        picture = Image.open(io.BytesIO(box.screenshot())).convert("L")
        tones |= set(picture.crop((1, 0, 5, picture.height)).get_flattened_data())
    return len(tones)


def test_what_fits_has_no_trace_of_a_shadow(page: Page, address: str):
    """What covers the shadow ends at a whole pixel, and the box may not; as before, the shadow ends with the box."""
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{address}backward/scalar/")
    formula = page.locator("article mjx-container[display]").first
    assert formula.evaluate("box => box.scrollWidth === box.clientWidth")
    assert left_tones(formula) == 1
    formula.evaluate("box => { box.style.backgroundSize = '2em 100%, 2em 100%, 0.5em 100%, 0.5em 100%, auto' }")
    assert left_tones(formula) > 1


def test_the_longest_page_is_light_enough_to_scroll(page: Page, address: str):
    page.goto(f"{address}tensors/derivative-table/")
    page.locator("article .highlight button").last.wait_for(state="attached")
    assert page.evaluate("document.querySelectorAll('*').length") <= NODES


def test_on_a_phone_the_rows_of_a_wide_table_are_lines(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}tensors/derivative-table/")
    cells = page.locator("tr:has-text('F.max_pool1d(s, 2)') td")
    boxes = [cell.bounding_box() for cell in cells.all()]
    assert len({box["x"] for box in boxes}) == 1
    assert [box["y"] for box in boxes] == sorted({box["y"] for box in boxes})
    label = "cell => getComputedStyle(cell, '::before').content"
    assert [cell.evaluate(label) for cell in cells.all()] == [
        '"operation: "',
        '"gradient: "',
        '"where, and at an edge: "',
    ]


def test_on_a_phone_the_title_stands_apart_from_the_link_above_it(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}labs/running-example/")
    link, title = page.locator("article .download").bounding_box(), page.locator("article h1").bounding_box()
    assert title["y"] - link["y"] - link["height"] >= 10


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_copy_button_can_be_seen(page: Page, address: str, scheme: str):
    """Three to one, as WCAG asks of what is no text."""
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}backward/scalar/")
    colour = page.locator("article .highlight button").first.evaluate("button => getComputedStyle(button).color")
    soft = page.evaluate("getComputedStyle(document.querySelector('.filename')).color")
    assert colour == soft  # whose contrast tests/site/test_theme.py measures
