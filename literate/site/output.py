"""Output blocks: what the program above prints, labelled and attached to it.

A fence `{ .text .output }`, `{ .text .output .warning }` or `{ .text .output .error }`
becomes

    <figure class="output output--warning no-copy">
      <figcaption><span>Warning</span> <a href="...">checked with torch 2.…</a></figcaption>
      <pre><code>...</code></pre>
    </figure>

A table directly after a program is what that program prints: it becomes the content of
such a figure, in the place of <pre>.

The figure is built as elements, not as raw HTML, so that the link to the page on
testing is a Markdown link like any other: rewritten for the depth of the page, and
a failure of the strict build when its target is missing.
"""

from itertools import pairwise
from typing import Any, cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from pymdownx.superfences import SuperFencesBlockPreprocessor, SuperFencesCodeExtension, highlight_validator

from literate.site.pin import pinned
from literate.site.source import page_error, page_link

STREAMS = ("output", "warning", "error")


class OutputText(str):
    """The text of an output fence, in the place of its HTML until the page is a tree."""

    kind: str


class OutputExtension(Extension):
    """Options: `torch`, `testing`, `mark` and one label for each kind of output."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "torch": [pinned("torch"), "The version of torch that printed the outputs"],
            "testing": ["testing.md", "The page about testing, below docs_dir"],
            "mark": ["checked with torch {torch}", "The text of the link to it"],
            "output": ["Output", "Label of what a program prints"],
            "warning": ["Warning", "Label of a warning"],
            "error": ["Error", "Label of a raise"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the fence with superfences, which must be loaded before, and the treeprocessor."""
        md.registerExtension(self)
        superfences = next(e for e in md.registeredExtensions if isinstance(e, SuperFencesCodeExtension))
        superfences.extend_super_fences("text", fence, highlight_validator, None)
        # After the inline patterns, which must not touch the text (20), and after
        # prettify, which trims it (10); before MkDocs rewrites the links (0).
        md.treeprocessors.register(OutputTreeprocessor(md, self.getConfigs()), "output", 5)


def fence(src: str, md: Markdown, classes: list[str], **rest: Any) -> str:
    """Formatter of `text` fences: mark the outputs, leave the others as they are."""
    if "output" not in classes:
        superfences = cast(SuperFencesBlockPreprocessor, md.preprocessors["fenced_code_block"])
        html: str = superfences.highlight(src, md=md, classes=classes, **rest)
        return html
    text = OutputText(src)
    text.kind = next((kind for kind in STREAMS[1:] if kind in classes), STREAMS[0])
    return text


class OutputTreeprocessor(Treeprocessor):
    """Turns the paragraphs that stand for output fences, and the tables of programs, into figures."""

    def __init__(self, md: Markdown, options: dict[str, str]) -> None:
        super().__init__(md)
        self.options = options

    def run(self, root: Element) -> None:
        """Replace every output fence, wherever it stands."""
        for element in list(root.iter()):
            for text in self.outputs(element.text) + self.outputs(element.tail):
                if element.tag != "p" or not HTML_PLACEHOLDER_RE.fullmatch(element.text or ""):
                    message = "an output needs a blank line before and after its fence"
                    raise page_error(self.md, text, message)
                self.fill(element, text)
        for parent in list(root.iter()):
            for before, table in pairwise(list(parent)):
                if table.tag == "table" and self.is_program(before):
                    self.wrap(parent, table)

    def outputs(self, text: str | None) -> list[OutputText]:
        """The output fences that `text` holds placeholders of."""
        blocks = self.md.htmlStash.rawHtmlBlocks
        found = [blocks[int(n)] for n in HTML_PLACEHOLDER_RE.findall(text or "")]
        return [block for block in found if isinstance(block, OutputText)]

    def fill(self, figure: Element, text: OutputText) -> None:
        """Make `figure`, a paragraph so far, the figure of an output."""
        self.caption(figure, text.kind)
        SubElement(SubElement(figure, "pre"), "code").text = text

    def is_program(self, element: Element) -> bool:
        """Whether `element` stands for a fence of Python."""
        match = HTML_PLACEHOLDER_RE.fullmatch(element.text or "")
        if element.tag != "p" or match is None:
            return False
        block = self.md.htmlStash.rawHtmlBlocks[int(match[1])]
        return isinstance(block, str) and block.startswith('<div class="language-python ')

    def wrap(self, parent: Element, table: Element) -> None:
        """Put a figure around `table`."""
        figure = Element("figure")
        self.caption(figure, "output")
        parent[list(parent).index(table)] = figure
        figure.append(table)
        figure.tail, table.tail = table.tail, None

    def caption(self, figure: Element, kind: str) -> None:
        """Make `figure` the figure of an output, empty but for its caption."""
        figure.tag = "figure"
        figure.text = None
        figure.set("class", "output no-copy" if kind == "output" else f"output output--{kind} no-copy")
        figure.set("aria-label", self.options[kind])  # or it is called by its whole caption
        caption = SubElement(figure, "figcaption", {"data-search-exclude": ""})
        SubElement(caption, "span").text = self.options[kind]
        mark = SubElement(caption, "a", {"href": page_link(self.md, self.options["testing"])})
        mark.text = self.options["mark"].format(torch=self.options["torch"])


def makeExtension(**options: Any) -> OutputExtension:
    """The extension, for Python-Markdown."""
    return OutputExtension(**options)
