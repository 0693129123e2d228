"""MkDocs hook: the pictures that stand beside a shared link, one for each chapter.

They are drawn while the site is built, from the title of the chapter and our own sign, without a network
and the same on every machine. What was drawn before is kept below `.cache`.
"""

import base64
import importlib.util
import io
import textwrap
from functools import cache
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from PIL import Image, ImageDraw, ImageFont

from literate.site.store import store

FOLDER = Path(".cache/cards")
SIZE = (1200, 630)
EDGE, SIGN = 90, 140
INK, SOFT, GROUND, ACCENT = "#1c2127", "#56606b", "#ffffff", "#0b5f85"
LEAF, OPERATION, GRADIENT = "#239a5d", "#7a6ae0", "#d9541e"
"""The colours of style sheet and sign."""

FONTS = Path(str(importlib.util.find_spec("matplotlib").origin)).parent / "mpl-data/fonts/ttf"  # type: ignore[union-attr]
"""DejaVu Sans, which Matplotlib brings: the same letters on every machine."""


def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
    """Add the card of each chapter."""
    kept = store(FOLDER.absolute())
    for page in nav.pages:
        uri = card(page)
        if files.get_file_from_path(uri) is None:
            title = title_of(page, nav) or config.site_name
            key = kept.key("card", title, config.site_name, config.site_description)
            picture = kept.get(key)
            if picture is None:
                picture = base64.b64encode(drawn(title, config.site_name, config.site_description or "")).decode()
                kept.put(key, picture)
            files.append(File.generated(config, uri, content=base64.b64decode(picture)))
    kept.sweep()


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Name its card to a page."""
    page.meta["card"] = card(page)


def card(page: Page) -> str:
    """The card of a page: that of its folder."""
    return f"assets/cards/{page.file.src_uri.rpartition('/')[0].replace('/', '-') or 'site'}.png"


def title_of(page: Page, nav: Navigation) -> str | None:
    """What nav calls the chapter of a page: the section with the landing page of its folder."""
    folder = page.file.src_uri.rpartition("/")[0]
    landing = next((each for each in nav.pages if each.file.src_uri == f"{folder}/index.md"), None)
    section = landing.parent if folder and landing else None
    return section.title if section else None


def drawn(title: str, site: str, description: str) -> bytes:
    """A card as PNG."""
    picture = Image.new("RGB", SIZE, GROUND)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, SIZE[0], 14), fill=ACCENT)
    picture.paste(sign(), (SIZE[0] - EDGE - SIGN, 70))
    write(draw, site, 100, 34, 30, SOFT, "DejaVuSans-Bold.ttf")
    write(draw, title, 240, 76, 22, INK, "DejaVuSans-Bold.ttf")
    write(draw, description, 480, 30, 58, SOFT, "DejaVuSans.ttf")
    packed = io.BytesIO()
    picture.quantize(32, Image.Quantize.FASTOCTREE).save(packed, "PNG")
    return packed.getvalue()


def write(draw: ImageDraw.ImageDraw, text: str, top: int, size: int, letters: int, colour: str, font: str) -> None:
    """Write lines of so many letters at most."""
    lines = "\n".join(textwrap.wrap(text, letters))
    draw.multiline_text((EDGE, top), lines, colour, ImageFont.truetype(FONTS / font, size), spacing=size * 0.35)


@cache
def sign() -> Image.Image:
    """The sign of the site, as in `logo.svg`, drawn large and made smaller, so that its edges are smooth."""
    scale = 16  # of the 32 units of its grid
    picture = Image.new("RGB", (32 * scale, 32 * scale), GROUND)
    draw = ImageDraw.Draw(picture)
    forward = [(6.5, 20), (7.5, 12.5), (12.5, 7), (20, 6)]
    backward = [(26.5, 13.5), (26, 20.5), (21.5, 25), (14.5, 25.5)]
    for points, colour in ((curve(*forward), OPERATION), (curve(*backward), GRADIENT)):
        line(draw, points, colour, scale)
    line(draw, [(18.5, 21), (14, 25.5), (18.5, 29.8)], GRADIENT, scale)
    for (x, y), colour in (((6, 25), LEAF), ((26, 6), OPERATION)):
        draw.circle((x * scale, y * scale), 5 * scale, colour)
    return picture.resize((SIGN, SIGN), Image.Resampling.LANCZOS)


def line(draw: ImageDraw.ImageDraw, points: list[tuple[float, float]], colour: str, scale: int) -> None:
    """A line with round ends, in units of the grid."""
    for x, y in points:
        draw.circle((x * scale, y * scale), 1.75 * scale, colour)
    draw.line([(x * scale, y * scale) for x, y in points], colour, round(3.5 * scale))


def curve(*controls: tuple[float, float]) -> list[tuple[float, float]]:
    """The points of a cubic Bézier curve."""
    found = []
    for step in range(65):
        t = step / 64
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        x = sum(weight * point[0] for weight, point in zip(weights, controls, strict=True))
        y = sum(weight * point[1] for weight, point in zip(weights, controls, strict=True))
        found.append((x, y))
    return found
