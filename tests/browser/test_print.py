"""On paper: dark on white in both schemes, outputs with their programs, exercises open."""

import io
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from literate.site.pin import pinned

pypdf = pytest.importorskip("pypdf", reason="pypdf reads the printed pages: pip install -r requirements.txt")

# The lightness of each text, and of what stands behind it.
CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
  const light = colour => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return a < 128 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
  }
  const found = []
  const texts = "article :is(p, code, h1, h2, td, span, figcaption, summary), article svg text"
  for (const element of document.querySelectorAll(texts)) {
    if (!element.checkVisibility()) continue
    const style = getComputedStyle(element)
    let behind = null
    for (let box = element; box && behind === null; box = box.parentElement)
      behind = light(getComputedStyle(box).backgroundColor)
    const colour = element.closest("svg") ? style.fill : style.color
    found.push([element.textContent.slice(0, 30), light(colour), behind ?? 1])
  }
  return found
}"""


@pytest.fixture(params=["light", "dark"])
def printed(page: Page, request: pytest.FixtureRequest) -> Page:
    """A window that shows what is printed, in either scheme."""
    page.emulate_media(color_scheme=request.param, media="print")
    return page


@pytest.mark.parametrize("path", ["backward/scalar/", "errors/in-place/", "labs/running-example/"])
def test_a_page_prints_dark_on_white(printed: Page, address: str, path: str):
    printed.goto(address + path)
    found = printed.evaluate(CONTRASTS)
    assert len(found) > 30
    assert [each for each in found if each[1] > 0.45 or each[2] < 0.9] == []


def test_what_can_only_be_clicked_is_not_printed_and_exercises_are(printed: Page, address: str):
    printed.goto(f"{address}backward/scalar/")
    for selector in (
        ".md-header",
        ".md-sidebar",
        ".md-top",
        ".md-code__nav",
        ".stepper",
        ".headerlink",
        ".keys-button",
        ".change",
    ):
        assert not [each for each in printed.locator(selector).all() if each.is_visible()], selector
    assert all(answer.is_visible() for answer in printed.locator("details.question figure.output").all())


def pages_of(page: Page) -> list[str]:
    """The text of each printed page, without spaces."""
    document = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True)))
    return ["".join(each.extract_text().split()) for each in document.pages]


def pairs(page: Page) -> Iterator[tuple[str, str]]:
    """The last line of each program and the first of its output, without spaces."""
    found = page.evaluate(
        """[...document.querySelectorAll("article .highlight:has(+ figure.output > pre)")].map(card =>
          [card.querySelector("pre").textContent, card.nextElementSibling.querySelector("pre").textContent])"""
    )
    for program, output in found:
        yield "".join(program.strip().split("\n")[-1].split()), "".join(output.strip().split("\n")[0].split())


@pytest.mark.parametrize("path", ["backward/scalar/", "errors/in-place/"])
def test_an_output_is_printed_on_the_page_of_its_program(page: Page, address: str, path: str):
    page.goto(address + path)
    page.locator("figure.graph .stepper").first.wait_for(state="attached") if path == "backward/scalar/" else None
    sheets = pages_of(page)
    wanted = list(pairs(page))
    assert len(wanted) > 5
    for program, output in wanted:
        together = [sheet for sheet in sheets if program in sheet and output[:60] in sheet]
        assert together, f"{program} / {output}"


def test_a_message_is_printed_whole_on_one_page(page: Page, address: str):
    page.goto(f"{address}errors/in-place/")
    shown = page.locator("article figure:is(.output--error, .output--warning) pre")
    messages = ["".join(text.split()) for text in shown.all_text_contents()]
    sheets = pages_of(page)
    assert len(messages) > 10
    assert [text for text in messages if not any(text in sheet for sheet in sheets)] == []


def test_the_index_of_messages_is_printed_whole_and_each_group_with_its_first_message(page: Page, address: str):
    page.goto(f"{address}errors/")
    page.locator(".filter").wait_for()
    groups = page.locator("article .entries > ul > li").all()
    names = [group.locator(":scope > p").inner_text() for group in groups]
    messages = [group.locator("li a").all_text_contents() for group in groups]
    wanted = [["".join(text.split()) for text in [name, *found]] for name, found in zip(names, messages, strict=True)]
    sheets = [unicodedata.normalize("NFKC", sheet) for sheet in pages_of(page)]  # some letters are printed as one sign
    assert sum(map(len, wanted)) > 300 and len(sheets) > 5
    assert [text for group in wanted for text in group if not any(text in sheet for sheet in sheets)] == []
    # Between them stands the mark of the list, or nothing.
    alone = [group[0] for group in wanted if not any(group[0] + group[1] in sheet for sheet in sheets)]
    assert alone == []


def test_a_picture_leaves_room_on_its_page(page: Page, address: str):
    page.emulate_media(media="print")
    page.goto(f"{address}backward/scalar/")
    height = page.locator("figure.graph svg").first.bounding_box()["height"]
    assert height <= 80 / 25.4 * 96 + 1


def test_the_address_of_a_link_elsewhere_is_printed(page: Page, address: str):
    page.goto(f"{address}tensors/derivative-table/")
    text = "".join(pages_of(page))
    assert f"https://github.com/pytorch/pytorch/blob/v{pinned('torch')}/tools/autograd/derivatives.yaml" in text


def test_what_is_printed_is_known_to_be_wrong_when_it_is(page: Page, address: str):
    """The colours of the dark scheme on paper are noticed."""
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(f"{address}backward/scalar/")
    page.add_style_tag(content="[data-md-color-scheme] { color-scheme: dark !important; }")
    assert [each for each in page.evaluate(CONTRASTS) if each[1] > 0.45 or each[2] < 0.9]
