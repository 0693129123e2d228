"""Tables that are too wide for a phone: there each row becomes a few lines.

A cell of such a table carries the name of its column, which the style sheet shows before it where the
window is narrow, `<td data-column="gradient: ">`. Tables that fit a phone stay as they are.

A line break in a cell, `<br>`, becomes one of the text, which the style sheet keeps: a long table has
many, and a page is slow in proportion to its elements.

Each table stands in the two boxes in which the theme's script puts it otherwise, when the page has been laid out.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

ROOM = 60
"""Characters that stand beside each other in the columns of a table on a phone, if its cells wrap a little."""

GAP = 3
"""What separates a column from the next, in characters."""


class TableExtension(Extension):
    """No options."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the treeprocessors: one after the inline patterns (20), which make the code in cells, and one after
        the outputs that are tables have become figures (5)."""
        md.treeprocessors.register(TableTreeprocessor(md), "table_columns", 6)
        md.treeprocessors.register(BoxTreeprocessor(md), "table_boxes", 3)


class TableTreeprocessor(Treeprocessor):
    """Breaks the lines in cells, and names the columns in those of wide tables."""

    def run(self, root: Element) -> None:
        """Look at every table."""
        for table in root.iter("table"):
            for cell in table.iter("td"):
                for element in cell.iter():
                    element.text = self.broken(element.text)
                    element.tail = self.broken(element.tail)
            if width(table) > ROOM:
                columns = [text_of(cell).strip() for cell in table.iter("th")]
                for row in table.iter("tr"):
                    for column, cell in zip(columns, row.findall("td"), strict=False):
                        several = "\n" in text_of(cell)
                        cell.set("data-column", column and column + (":\n" if several else ": "))

    def broken(self, text: str | None) -> str | None:
        """The text of a cell with its line breaks, which Markdown has set aside as HTML."""
        blocks = self.md.htmlStash.rawHtmlBlocks
        return text and HTML_PLACEHOLDER_RE.sub(
            lambda found: "\n" if re.fullmatch(r"<br ?/?>", str(blocks[int(found[1])])) else found[0], text
        )


class BoxTreeprocessor(Treeprocessor):
    """Puts each table into a box that scrolls, and one around it that keeps the margins."""

    def run(self, root: Element) -> None:
        """Look at every element that holds a table."""
        for parent in list(root.iter()):
            for place, table in enumerate(parent):
                if table.tag == "table":
                    box = Element("div", {"class": "md-typeset__scrollwrap"})
                    box.tail, table.tail = table.tail, None
                    parent[place] = box
                    SubElement(box, "div", {"class": "md-typeset__table"}).append(table)


def width(table: Element) -> int:
    """How many characters wide a table is whose cells do not wrap."""
    rows = [[max(map(len, text_of(cell).split("\n"))) for cell in row] for row in table.iter("tr")]
    return sum(max(column) + GAP for column in zip(*rows, strict=False))


def text_of(cell: Element) -> str:
    """What stands in a cell."""
    return "".join(cell.itertext())


def makeExtension(**options: Any) -> TableExtension:
    """The extension, for Python-Markdown."""
    return TableExtension(**options)
