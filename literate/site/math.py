r"""Mathematics in pages: `\( ... \)` in a line and `\[ ... \]` as a paragraph of its own.

Formulas are rendered while the site is built; the page carries them as HTML, with
hidden MathML for screen readers, and one <style> with the rules they use. Dollar
signs mean nothing. TeX that cannot be read ends the build with its file and line.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

from literate.site.mathjax import TexError, formula
from literate.site.source import page_error

INLINE = r"(\(*)\\\((.+?)\\\)([-.,;:!?)]*)"
DISPLAY = re.compile(r"\\\[(.+?)\\\]\s*", re.DOTALL)
STRAY = r"\\[()\[\]]"


class FormulaHtml(str):
    """The HTML of a formula, with its TeX."""

    tex: str


class MathExtension(Extension):
    """Holds the css rules that the formulas of the page need, in order of appearance."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.rules: dict[str, None] = {}

    def reset(self) -> None:
        """Forget the page before."""
        self.rules.clear()

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the processors below."""
        md.registerExtension(self)
        # Below code spans (190) and above backslash escapes (180).
        md.inlinePatterns.register(InlineMath(INLINE, md, self), "math", 189)
        md.inlinePatterns.register(StrayMath(STRAY, md), "math-stray", 188)
        # Below indented code (80) and above headings (70), so that a line "=" is none.
        md.parser.blockprocessors.register(DisplayMath(md.parser, self), "math", 79)
        # After the inline patterns (20), when all formulas of the page are known.
        md.treeprocessors.register(MathInAlt(md), "math-alt", 5)
        md.treeprocessors.register(MathStyle(md, self), "math-style", 5)

    def render(self, md: Markdown, tex: str, display: bool) -> str:
        """A placeholder of the rendered formula."""
        try:
            rendered = formula(tex.strip(), display)
        except TexError as error:
            raise page_error(md, tex, f"TeX: {error}") from None
        self.rules.update(dict.fromkeys(rendered.rules))
        html = FormulaHtml(rendered.html)
        html.tex = tex.strip()
        return md.htmlStash.store(html)


class InlineMath(InlineProcessor):
    r"""`\( ... \)`, together with the punctuation around it: a browser would break the line in between."""

    def __init__(self, pattern: str, md: Markdown, extension: MathExtension) -> None:
        super().__init__(pattern, md)
        self.extension = extension

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str, int, int]:  # type: ignore[override]  # a placeholder is allowed too
        """Put the rendered formula in the place of its TeX."""
        rendered = self.extension.render(self.md, m[2], display=False)
        if not m[1] and not m[3]:
            return rendered, m.start(), m.end()
        whole = Element("span", {"class": "math-close"})
        whole.text = AtomicString(m[1] + rendered + m[3])
        return whole, m.start(), m.end()


class StrayMath(InlineProcessor):
    """A delimiter without its partner, which a reader would see as a plain bracket."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # a placeholder is allowed too
        """End the build."""
        line = next(line for line in data.splitlines() if m[0] in line)
        message = rf"'{m[0]}' has no partner here (display mathematics stands between blank lines)"
        raise page_error(self.md, line, message)


class DisplayMath(BlockProcessor):
    r"""`\[ ... \]` with blank lines around it and none inside."""

    def __init__(self, parser: Any, extension: MathExtension) -> None:
        super().__init__(parser)
        self.extension = extension

    def test(self, parent: Element, block: str) -> bool:
        """Whether the block is a formula, from its first character to its last."""
        return DISPLAY.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Put the rendered formula in the place of the block."""
        match = DISPLAY.fullmatch(blocks.pop(0))
        assert match is not None
        container = SubElement(parent, "div", {"class": "math"})
        container.text = self.extension.render(self.parser.md, match[1], display=True)


class MathInAlt(Treeprocessor):
    """The text alternative of an image is plain text: a formula in it stays TeX."""

    def run(self, root: Element) -> None:
        """Clean the text alternatives of the page."""
        for image in root.iter("img"):
            image.set("alt", HTML_PLACEHOLDER_RE.sub(self.tex, image.get("alt", "")))

    def tex(self, match: re.Match[str]) -> str:
        """The TeX of the formula that a placeholder stands for."""
        block = self.md.htmlStash.rawHtmlBlocks[int(match[1])]
        return block.tex if isinstance(block, FormulaHtml) else match[0]


class MathStyle(Treeprocessor):
    """Puts the css rules of the formulas into the page, after its title.

    Inside the content the style is swapped together with it by instant navigation;
    after the title, because MkDocs takes the title from the first element.
    """

    def __init__(self, md: Markdown, extension: MathExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        """Insert the style."""
        if self.extension.rules:
            style = Element("style")
            style.text = "".join(self.extension.rules)
            root.insert(1, style)


def makeExtension(**options: Any) -> MathExtension:
    """The extension, for Python-Markdown."""
    return MathExtension(**options)
