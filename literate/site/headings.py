"""The sign beside a heading, which links to it, is for the pointer: a screen reader would read it at the end of
each heading. By key, the list of contents leads to the same places.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class HeadingsExtension(Extension):
    """No options."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the treeprocessor: after that of `toc` (5), which makes the signs."""
        md.treeprocessors.register(HeadingsTreeprocessor(md), "heading_signs", 4)


class HeadingsTreeprocessor(Treeprocessor):
    """Takes the signs out of what is read and out of what the Tab key reaches."""

    def run(self, root: Element) -> None:
        """Look at every link."""
        for link in root.iter("a"):
            if link.get("class") == "headerlink":
                link.set("aria-hidden", "true")
                link.set("tabindex", "-1")


def makeExtension(**options: object) -> HeadingsExtension:
    """What Markdown calls."""
    return HeadingsExtension(**options)
