"""What the search knows of a page: its sections, each with its title, a line of its text, and its words.

A section is what stands under a heading with an id. Its words are those of its text, of the errors and warnings that
it shows, and the names in its programs; numbers and other outputs are not searched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

WORDLESS = re.compile(r"<mjx-math .*?</mjx-math>|<svg .*?</svg>", re.DOTALL)
PRE = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
SPAN = re.compile(r"</?(?:span|a)\b[^>]*>")
WORD = re.compile(r"[^\W\d]\w+")
NAME = re.compile(r"(?<=\.)[A-Za-z]\w{2,}|\b[A-Za-z]\w*_\w+")
"""What a program asks of a library: an attribute, or a name of several words."""
SENTENCE_END = re.compile(r"(?<=[.?!:])\s")
LINE = 110
"""Characters of the text of a section that are shown below its title."""

VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"}
INLINE = {"a", "abbr", "b", "code", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "kbd"}
NOT_READ = {"script", "style", "label", "button", "template"}
SIDE = {"where-next"}
"""Sections that hold nothing but links."""


@dataclass
class Section:
    """A heading and what stands under it."""

    anchor: str
    title: str = ""
    text: str = ""
    code: str = ""

    def line(self) -> str:
        """The first sentence, or the beginning of a long one."""
        text = " ".join(self.text.split())
        sentence = SENTENCE_END.split(text, maxsplit=1)[0]
        return sentence if len(sentence) <= LINE else sentence[:LINE].rsplit(" ", 1)[0] + " …"

    def words(self) -> list[str]:
        """The words of the text and the names of the programs, each once."""
        return sorted({*WORD.findall(self.text), *NAME.findall(self.code)})


@dataclass
class Tag:
    """An element that is open, and where its text goes: to the title, the text, the code, or nowhere."""

    name: str
    target: str


@dataclass
class Reader(HTMLParser):
    """Takes the HTML of a page apart."""

    sections: list[Section] = field(default_factory=list)
    open: list[Tag] = field(default_factory=list)
    output: str = ""
    """The class of the output that is open."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if name in VOID:
            return self.handle_data(" ")
        given = dict(attributes)
        classes = given.get("class") or ""
        if name in ("div", "figure") and ("highlight" in classes or "output" in classes):
            self.output = classes
        target = self.open[-1].target if self.open else "text"
        if target and self.left_out(name, given, classes):
            target = ""
        elif target and re.fullmatch("h[1-6]", name) and given.get("id"):
            self.sections.append(Section(str(given["id"])))
            target = "title"
        elif target and name == "pre":
            shown = "language-python" in self.output or "output--" in self.output
            target = "" if not shown else "code" if "language-python" in self.output else "text"
        self.open.append(Tag(name, target))
        if name not in INLINE:
            self.handle_data(" ")

    def left_out(self, name: str, given: dict[str, str | None], classes: str) -> bool:
        """Whether nothing in this element is a word of the page."""
        return name in NOT_READ or "data-search-exclude" in given or "headerlink" in classes or "filename" in classes

    def handle_endtag(self, name: str) -> None:
        """Close an element, and those in it that were left open."""
        if not any(tag.name == name for tag in self.open):
            return
        if name not in INLINE:
            self.handle_data(" ")
        while self.open.pop().name != name:
            pass

    def handle_data(self, text: str) -> None:
        """Keep a text."""
        target = self.open[-1].target if self.open else "text"
        if self.sections and target:
            section = self.sections[-1]
            setattr(section, target, getattr(section, target) + text)


def sections(html: str) -> list[Section]:
    """The sections of a page."""
    reader = Reader()
    reader.feed(PRE.sub(lambda pre: SPAN.sub("", pre[0]), WORDLESS.sub("", html)))
    reader.close()
    for section in reader.sections:
        section.title = " ".join(section.title.split())
    return [section for section in reader.sections if section.anchor not in SIDE]
