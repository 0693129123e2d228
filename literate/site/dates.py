"""The date of an entry: a heading `## Words { #on-2026-11-26 }` has the day under it.

What stands after the date in the id tells entries of one day apart: `{ #on-2026-11-26-search }`.
"""

import datetime
import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

DATED = re.compile(r"on-(\d{4}-\d{2}-\d{2})(?:-.*)?")


class DatesExtension(Extension):
    """No options."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the treeprocessor: after that of attributes (8), which gives the ids."""
        md.treeprocessors.register(DatesTreeprocessor(md), "dates", 4)


class DatesTreeprocessor(Treeprocessor):
    """Writes the dates."""

    def run(self, root: Element) -> None:
        """Look at every heading of the second level."""
        for heading in root.findall("h2"):
            match = DATED.fullmatch(heading.get("id", ""))
            if match:
                day = datetime.date.fromisoformat(match[1])
                paragraph = Element("p", {"class": "date"})
                time = SubElement(paragraph, "time", {"datetime": match[1]})
                time.text = f"{day.day} {day:%B %Y}"
                root.insert(list(root).index(heading) + 1, paragraph)


def makeExtension(**options: Any) -> DatesExtension:
    """The extension, for Python-Markdown."""
    return DatesExtension(**options)
