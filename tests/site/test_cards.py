"""The pictures beside shared links."""

import io

from bs4 import BeautifulSoup
from PIL import Image, ImageChops

from literate.site.cards import EDGE, SIZE, drawn, sign

CARD = 25_000
"""Bytes of a card at most."""


def test_a_card_is_the_same_each_time_small_and_says_its_title():
    one, other = drawn("One", "Site", "About."), drawn("Other", "Site", "About.")
    assert one == drawn("One", "Site", "About.") != other
    assert len(one) < CARD
    picture = Image.open(io.BytesIO(one))
    assert picture.size == SIZE
    assert ImageChops.difference(picture.convert("L"), Image.open(io.BytesIO(other)).convert("L")).getbbox()


def test_a_long_title_keeps_off_the_sign_and_the_description():
    dark = Image.open(io.BytesIO(drawn("Leaves, requires_grad and another word", "", ""))).convert("L")
    sign_ends = 70 + sign().height
    left, _, right, bottom = dark.crop((0, sign_ends, *SIZE)).point(lambda light: 255 * (light < 90)).getbbox()
    assert left >= EDGE and right < SIZE[0] - EDGE / 2 and sign_ends + bottom < 480


def test_a_page_names_the_card_of_its_chapter(build_site):
    site = build_site({"a/index.md": "# Chapter\n", "a/b.md": "# Page & more\n", "index.md": "# Home\n"})
    soup = BeautifulSoup((site / "a/b/index.html").read_text(encoding="utf-8"), "html.parser")
    found = {str(tag["property"]): str(tag["content"]) for tag in soup.select("meta[property]")}
    assert found["og:title"] == "Page & more"
    assert found["og:url"] == "http://127.0.0.1:8000/a/b/"
    assert found["og:image"] == "http://127.0.0.1:8000/assets/cards/a.png"
    assert Image.open(site / "assets/cards/a.png").size == SIZE
    assert {file.name for file in (site / "assets/cards").iterdir()} == {"a.png", "site.png"}
