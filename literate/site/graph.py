"""Graph pictures: a line `--8<-- "chapter/program.variable.svg"` becomes a figure.

    <figure class="graph no-copy" data-search-exclude data-brief="{...}">
      <figcaption>
        <span>Graph of y</span> <ul class="graph__legend">...</ul> <a href="...">checked with torch 2.…</a>
      </figcaption>
      <div class="graph__scroll" tabindex="0" role="region" aria-labelledby="..."><svg ...></svg></div>
      <details><summary>The same in words</summary><ol>
        <li>...<span class="equation"><span>5. <small>upstream</small></span>...</span></li>
      </ol></details>
    </figure>

The SVG becomes elements of the page, so that the links on its nodes are Markdown links like
any other: rewritten for the depth of the page, and a failure of the strict build when their
target is missing. The sentences are made anew from the SVG, in the language of the page.
`data-brief` says how a box writes each value that the stepper may put into one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile, zip_longest
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from literate.claims.include import read_graph
from literate.claims.plot import PLOT
from literate.graphs import equation
from literate.graphs.equation import Equation, equations
from literate.graphs.label import brief
from literate.graphs.picture import Picture
from literate.graphs.svg import identity
from literate.graphs.svg_reader import read
from literate.graphs.words import PHRASES, words
from literate.site.pin import pinned
from literate.site.source import depends, page_error, page_link

PLACEHOLDER = "\ue000{}\ue001"
"""Stands for a picture from the text to the tree: private letters, which no other processor touches."""


COLOURS = {
    "#000000": "var(--ink)",
    "#ffffff": "var(--ground)",
    "#1f77b4": "var(--accent)",
    "#ff7f0e": "var(--role-gradient)",
    "#2ca02c": "var(--role-leaf)",
    "#7f7f7f": "var(--ink-soft)",
    "#b0b0b0": "var(--line)",
    "#cccccc": "var(--line)",
}
"""The colours that a plot may have, the first three of Matplotlib and greys, and what they become on the site."""
KINDS = ("leaf", "operation", "value", "gradient")
LEGEND = {"leaf": "leaf", "operation": "operation", "value": "value", "gradient": "gradient"}
PARTS = {"legend": "What the shapes mean", "picture": "The picture"}


class GraphExtension(Extension):
    """Options: `base`, `torch`, `testing`, `mark`, `words`, `phrases` and `links` by kind of node."""

    def __init__(self, **options: Any) -> None:
        self.pictures: dict[str, str] = {}
        self.config = {
            "base": ["snippets", "The folder of the pictures"],
            "torch": [pinned("torch"), "The version of torch that made the graphs"],
            "testing": ["testing.md", "The page about testing, below docs_dir"],
            "mark": ["checked with torch {torch}", "The text of the link to it"],
            "words": ["The same in words", "What opens the sentences"],
            "phrases": [{}, "What the sentences are made of: see words and equation in literate/graphs"],
            "links": [{}, "Where a node of each kind leads to, below docs_dir"],
        }
        super().__init__(**options)

    def reset(self) -> None:
        """Forget the page before."""
        self.pictures.clear()

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the two processors."""
        md.registerExtension(self)
        options = self.getConfigs()
        # Before the includes (32), which would paste the text into the Markdown.
        md.preprocessors.register(GraphPreprocessor(md, options, self.pictures), "graph", 33)
        # As the outputs: after the inline patterns (20) and prettify (10), before MkDocs' links (0).
        md.treeprocessors.register(GraphTreeprocessor(md, options, self.pictures), "graph", 5)
        md.treeprocessors.register(LinkTreeprocessor(md), "graph_links", -5)


class GraphPreprocessor(Preprocessor):
    """Takes the pictures out of the text."""

    def __init__(self, md: Markdown, options: dict[str, Any], pictures: dict[str, str]) -> None:
        super().__init__(md)
        self.base = Path(options["base"])
        self.pictures = pictures

    def run(self, lines: list[str]) -> list[str]:
        """Put a placeholder in the place of each picture."""
        return [self.taken(line) for line in lines]

    def taken(self, line: str) -> str:
        """The line, or its placeholder."""
        shown = PLOT.fullmatch(line.strip(" ")) if ".svg)" in line else None
        include = read_graph(line.strip(" \t")) if ".svg" in line else None
        if include is None:
            return self.placed(line, self.plot(shown)) if shown else line
        file = self.base / include.path
        depends(self.md, file)
        try:
            text = file.read_text(encoding="utf-8")
            read(text)
        except OSError:
            raise page_error(self.md, line.strip(), f"there is no picture {include.path}") from None
        except ValueError as error:
            raise page_error(self.md, line.strip(), f"{include.path} {error}") from None
        return self.placed(line, text)

    def plot(self, shown: re.Match[str]) -> str:
        """A plot behind its text alternative."""
        file = self.base / shown["path"]
        depends(self.md, file)
        try:
            return f"{shown['alt']}\n{file.read_text(encoding='utf-8')}"
        except OSError:
            raise page_error(self.md, shown[0], f"there is no plot {shown['path']}") from None

    def placed(self, line: str, text: str) -> str:
        """The line with a placeholder for the text."""
        placeholder = PLACEHOLDER.format(len(self.pictures))
        self.pictures[placeholder] = text
        return line[: len(line) - len(line.lstrip(" \t"))] + placeholder


class GraphTreeprocessor(Treeprocessor):
    """Turns the paragraphs that stand for pictures into figures."""

    def __init__(self, md: Markdown, options: dict[str, Any], pictures: dict[str, str]) -> None:
        super().__init__(md)
        self.options = options
        self.pictures = pictures

    def run(self, root: Element) -> None:
        """Replace every picture, wherever it stands."""
        figures = []
        for element in list(root.iter()):
            if element.tag == "p" and element.text in self.pictures:
                text = self.pictures.pop(element.text)
                if text.startswith("<svg"):
                    figures.append((element, self.fill(element, text)))
                else:
                    self.plot(element, *text.split("\n", 1))
        if self.pictures:
            picture, _ = read(next(iter(self.pictures.values())))
            raise page_error(self.md, picture.program, "a picture needs a blank line before and after its include")
        offer(figures)

    def plot(self, figure: Element, alternative: str, text: str) -> None:
        """Make `figure` that of a plot, in the colours of the site."""
        wrong = sorted({*re.findall(r"#[0-9a-f]{6}\b", text)} - COLOURS.keys())
        if wrong:
            raise page_error(self.md, alternative, f"a plot has the colours {', '.join(COLOURS)}, and not {wrong[0]}")
        svg = plain(ElementTree.fromstring(re.sub(r"#[0-9a-f]{6}\b", lambda found: COLOURS[found[0]], text)))
        for use in svg.iter("use"):
            use.set("xlink:href", use.attrib.pop("href"))  # see LinkTreeprocessor
        svg.attrib.update({"role": "img", "aria-label": alternative})
        figure.tag, figure.text = "figure", None
        figure.attrib.update({"class": "plot", "data-search-exclude": ""})
        figure.append(svg)

    def fill(self, figure: Element, text: str) -> Picture:
        """Make `figure`, a paragraph so far, the figure of a picture."""
        picture, _ = read(text)
        options = self.options
        say = {**PHRASES, **equation.PHRASES, **LEGEND, **PARTS, **options["phrases"]}
        svg = plain(ElementTree.fromstring(text))
        figure.tag, figure.text = "figure", None
        figure.set("class", "graph no-copy")
        figure.set("data-search-exclude", "")
        figure.set("data-brief", json.dumps(briefs(picture), ensure_ascii=False, separators=(",", ":")))
        caption = SubElement(figure, "figcaption")
        SubElement(caption, "span").text = say["caption"].format(roots=", ".join(picture.roots))
        caption.append(legend(say))
        mark = SubElement(caption, "a", {"href": page_link(self.md, options["testing"])})
        mark.text = options["mark"].format(torch=options["torch"])
        title, description = svg[0], svg[1]
        title.text = say["title"].format(roots=", ".join(picture.roots), program=picture.program)
        svg.remove(description)
        figure.set("aria-labelledby", title.attrib["id"])  # or it is called by its whole caption, legend and all
        values = {"class": "graph__scroll", "tabindex": "0", "role": "region", "aria-label": say["picture"]}
        SubElement(figure, "div", values).append(svg)
        for position, group in enumerate(list(svg)):
            target = options["links"].get(group.get("data-kind"))
            if group.get("data-node") and target:
                link = Element("a", {"href": page_link(self.md, target)})
                link.append(group)
                svg[position] = link
        details = SubElement(figure, "details")
        SubElement(details, "summary").text = options["words"]
        sentences = SubElement(details, "ol")
        for sentence, works_out in zip_longest(words(picture, say), equations(picture, say), fillvalue=()):
            item = SubElement(sentences, "li")
            item.text = str(sentence)
            for each in works_out:
                item.append(written(each))
        return picture


class LinkTreeprocessor(Treeprocessor):
    """Gives the links inside pictures the form in which Material leaves them to the browser.

    Material writes to the property `href` of everything that has an attribute of this name, which
    in SVG cannot be written. It does not change pages by itself for a link with a `target`.
    """

    def run(self, root: Element) -> None:
        """Change the links, when MkDocs (0) has rewritten their targets."""
        for svg in root.iter("svg"):
            for link in svg.iter("a"):
                link.set("xlink:href", link.attrib.pop("href"))
                link.set("target", "_self")


def offer(figures: list[tuple[Element, Picture]]) -> None:
    """Let a reader choose among the pictures of a program with different numbers. The first is seen at first."""
    for number, (figure, picture) in enumerate(figures):
        if picture.literal is None:
            others = list(takewhile(lambda each: each[1].literal, figures[number + 1 :]))
            if others and others[0][1].literal:
                variable, old, _ = others[0][1].literal
                figure.set("data-choice", f"{variable} = {old}")
        else:
            figure.set("data-choice", f"{picture.literal[0]} = {picture.literal[2]}")
            figure.set("hidden", "")
        if "data-choice" in figure.attrib:
            figure.set("data-choices", identity(replace(picture, literal=None)))


def written(equation: Equation) -> Element:
    """An equation: each number with what it is below it."""
    line = Element("span", {"class": "equation"})
    for part in equation.parts():
        box = SubElement(line, "span")
        if isinstance(part, str):
            box.text = f" {part} "
        else:
            box.text = f"{part.text} "
            SubElement(box, "small").text = part.label
    return line


def legend(say: Mapping[str, str]) -> Element:
    """What the shapes and colours mean."""
    terms = Element("ul", {"class": "graph__legend", "aria-label": say["legend"]})
    for kind in KINDS:
        SubElement(terms, "li", {"class": kind}).text = say[kind]
    return terms


def briefs(picture: Picture) -> dict[str, str]:
    """How a box writes each value of the run, where that differs from how it is printed."""
    locals_ = [edge.local for edge in picture.edges]
    pairs = [pair[1] for each in picture.passes for pair in (*each.seeds, *each.outside, *each.returned)]
    visits = [visit for each in picture.passes for visit in each.visits]
    flowed = [text for visit in visits for text in (*visit.arrived, *visit.sent, visit.before, visit.after)]
    texts = dict.fromkeys(text for text in (*locals_, *pairs, *flowed) if text is not None)
    return {text: brief(text) for text in texts if brief(text) != text}


def plain(element: Element) -> Element:
    """The SVG without XML's namespace, which HTML does not need, and without space between elements."""
    for each in element.iter():
        each.tag = each.tag.rpartition("}")[2]
        each.tail = None
        if len(each):
            each.text = None
    return element


def makeExtension(**options: Any) -> GraphExtension:
    """The extension, for Python-Markdown."""
    return GraphExtension(**options)
