"""The markup of a built page: cards of programs, figures of outputs, tables."""

import base64
import copy
import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import CData, NavigableString, Tag


def code_of(card: Tag) -> str:
    """The text of the program in a card; empty if the card shows anything but a title and coloured text."""
    title, pre = card.find("span", class_="filename"), card.find("pre")
    if pre is None or pre.find_all(lambda tag: tag.name not in ("span", "code") or tag.attrs.keys() - {"class"}):
        return ""
    if card.get_text() != (title.get_text() if title else "") + pre.get_text():
        return ""
    return pre.get_text()


def texts_outside(tag: Tag, left_out: set[int]) -> Iterator[str]:
    """The pieces of text in a tag, without those in the tags left out, in scripts, styles and comments."""
    for child in tag.children:
        if isinstance(child, Tag):
            if id(child) not in left_out:
                yield from texts_outside(child, left_out)
        elif type(child) in (NavigableString, CData):
            yield child


def is_output(tag: Tag | None) -> bool:
    """Whether `tag` is the figure of an output."""
    return tag is not None and tag.name == "figure" and "output" in tag.get_attribute_list("class")


def is_table(tag: Tag | None, printed: str) -> bool:
    """Whether `tag` is the table that a program printed in the box that scrolls it, without a figure around it."""
    if tag is None or tag.get("class") != ["md-typeset__scrollwrap"]:
        return False
    table = tag.find("table")
    alone = table is not None and table.get_text().strip() == tag.get_text().strip()
    return table is not None and alone and table_of(table) == parse_table(printed)


def next_tag(tag: Tag) -> Tag | None:
    """What follows directly: None if it is text, or nothing."""
    for sibling in tag.next_siblings:
        if isinstance(sibling, Tag):
            return sibling
        if sibling.strip():
            return None
    return None


def follower_of(card: Tag) -> Tag | None:
    """What follows the card of a program: also behind the box that holds this program and nothing else."""
    box = card.parent
    alone = box is not None and box.name == "details" and [each.name for each in box.find_all(True, recursive=False)]
    return next_tag(box) if box is not None and alone == ["summary", "div"] else next_tag(card)


def table_of(table: Tag) -> list[list[str]]:
    """The rows of a table as Markdown has them: inline code in backticks, bold in stars, line breaks as tags."""
    table = copy.copy(table)  # what comes after reads the page too
    for code in table.find_all("code"):
        code.replace_with(f"`{code.get_text()}`")
    for bold in table.find_all("strong"):
        bold.replace_with(f"**{bold.get_text()}**")
    rows = [row.find_all(["th", "td"]) for row in table.find_all("tr")]
    return [[cell.get_text().strip().replace("\n", "<br>") for cell in row] for row in rows]


def parse_table(text: str) -> list[list[str]]:
    """The rows of a Markdown table, without the line under its head."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in text.strip().split("\n")]
    return rows[:1] + rows[2:]


def png_of(output: dict) -> str | None:
    """The picture in an output of a notebook, in base64 without line ends."""
    png = output.get("data", {}).get("image/png")
    return "".join(png).replace("\n", "") if png else None


def base64_of(file: Path) -> str:
    """A file in base64; empty if there is none."""
    return base64.b64encode(file.read_bytes()).decode() if file.is_file() else ""


def plain(text: str) -> str:
    """A printed text with single spaces, and none after a bracket."""
    return re.sub(r"\[ ", "[", re.sub(r"\s+", " ", text))
