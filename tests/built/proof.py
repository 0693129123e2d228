"""What on a built site was not executed or not compared. It knows nothing of literate.

`execute` of execution.py runs all programs and notebooks. `inspect` then reads the HTML that a reader
gets, and reports everything that looks like a program or an output and is not one that
was executed, shown to the letter.
"""

import json
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tests.built.equations import equations_fault
from tests.built.execution import Drawn, Executed
from tests.built.markup import (
    base64_of,
    code_of,
    follower_of,
    is_output,
    is_table,
    next_tag,
    parse_table,
    plain,
    png_of,
    table_of,
    texts_outside,
)
from tests.built.pages import Page
from tests.built.picture import elements, graph_difference, sentence_of

STREAMS = ("output", "warning", "error")
LEGEND = ("leaf", "operation", "value", "gradient")
COMMANDS = re.compile(r"(?:make|pytest|mkdocs|pip|python3?|\.venv/bin/python|git|cd|export) ?")
CALL = re.compile(r"\w\(|\bimport\b|[^-\w]=\s|\w=\w+\(")
VALUE = re.compile(r"-?\d+\.\d*(?:e-?\d+)?|tensor\(.*\)|<?\w+Backward\d>?|\w+(?:Error|Warning): .*", re.DOTALL)
UNRENDERED = re.compile(r"```|~~~|-8<-|^\s*>>> |\bimport torch\b|\bprint\(|\btorch\.\w+\(", re.MULTILINE)
QUOTED = ("code", "samp", "kbd", "tt", "var")
OPAQUE = ("iframe", "object", "embed", "textarea", "template", "xmp", "listing", "plaintext", "canvas", "video")


@dataclass(frozen=True)
class Escape:
    """A block on a page that was not proven, and why."""

    page: str
    why: str
    block: str


@dataclass
class Report:
    """What was found on a site."""

    escapes: list[Escape] = field(default_factory=list)
    shown: set[tuple[str, str]] = field(default_factory=set)
    """The executed sections that it shows, each as source and name."""
    pictures: set[str] = field(default_factory=set)
    """The pictures that it shows."""


def inspect(pages: Iterable[Page], executed: Executed, texts: set[str], tables: list[list[list[str]]]) -> Report:
    """Read pages of a site. `texts` are blocks, `tables` rows of cells that something else vouches for."""
    report = Report()
    linked: list[tuple[str, str, str]] = []
    outputs: dict[str, str] = {}
    for page in pages:
        name = page.path.rstrip("/") or "."
        reading = Reading(page, executed, texts, tables, report.shown, report.pictures)
        source = f"{name}.ipynb"
        notebook = source if source in executed.sources else None
        report.escapes += [Escape(name, why, block) for why, block in reading.escapes(notebook)]
        outputs[name] = plain(" ".join(reading.proven_text))
        linked += [(name, posixpath.normpath(posixpath.join(name, target)), text) for target, text in reading.linked]
    for name, target, text in linked:
        if plain(text) not in outputs.get(target, ""):
            report.escapes.append(Escape(name, f"{target}, where this leads, has no output with this value", text))
    return report


class Reading:
    """One page, as it is read."""

    def __init__(
        self,
        page: Page,
        executed: Executed,
        texts: set[str],
        tables: list[list[list[str]]],
        shown: set[tuple[str, str]],
        pictures: set[str],
    ) -> None:
        self.page = page
        self.executed = executed
        self.texts = texts
        self.tables = tables
        self.shown = shown
        self.pictures = pictures
        self.here: set[tuple[str, str]] = set()
        self.proven: set[int] = set()
        """The tags, by `id`."""
        self.proven_text: list[str] = []
        self.linked: list[tuple[str, str]] = []
        """Values that are links to other pages, with the address of the page."""

    def escapes(self, notebook: str | None) -> Iterator[tuple[str, str]]:
        """Why each escape is one, and its text."""
        if notebook is None:
            yield from self.programs()
        else:
            yield from self.cells(notebook, self.page.file.parent)
        yield from self.graphs()
        self.editors()
        self.records()
        yield from self.blocks()
        yield from self.rest()

    def programs(self) -> Iterator[tuple[str, str]]:
        """Every card: the program's section, then all it gave and nothing else."""
        for card in self.page.named("div", "language-python", "highlight"):
            text, title = code_of(card), card.find("span", class_="filename")
            source = title.get_text() if title else ""
            section = next((s for s in self.executed.sources.get(source, []) if s.text == text), None)
            if section is None:
                continue  # it stays among the blocks that nobody proved
            self.shown.add((source, section.name))
            self.here.add((source, section.name))
            self.prove(card, text)
            follower = follower_of(card)
            for kind, printed in zip(STREAMS, section.outputs, strict=True):
                if not printed:
                    continue
                if is_output(follower):
                    if fault := self.output_fault(follower, kind, printed):
                        yield fault, follower.get_text()
                    self.prove(follower, printed)
                    follower = next_tag(follower)
                elif is_table(follower, printed):
                    self.prove(follower, follower.get_text(" "))
                    follower = next_tag(follower)
                else:
                    yield f"its {kind} is not shown: {printed}", text
            if is_output(follower):
                yield "the program does not print this", follower.get_text()

    def output_fault(self, figure: Tag, kind: str, printed: str) -> str | None:
        """What is wrong with the figure of an output."""
        classes = ["output", *([f"output--{kind}"] if kind != "output" else []), "no-copy"]
        caption, shown = figure.find("figcaption"), figure.find(["pre", "table"])
        if figure["class"] != classes or caption is None or shown is None:
            return f"this should be a figure of class {classes}"
        if list(caption.stripped_strings) != [kind.capitalize(), f"checked with torch {self.executed.torch}"]:
            return f"this {kind} has another caption: {caption.get_text(' ')}"
        if figure.get_text().strip() != (caption.get_text() + shown.get_text()).strip():
            return "there is more in this figure"
        if shown.name == "table":
            same = kind == "output" and table_of(shown) == parse_table(printed)
        else:
            strange = shown.find_all(lambda tag: tag.name != "code" or tag.attrs)
            same = not strange and shown.get_text() + "\n" == printed
        if not same:
            return f"the program prints {printed!r}"
        return None

    def graphs(self) -> Iterator[tuple[str, str]]:
        """Every graph picture: the file beside its program, and that the graph its program has."""
        for figure in self.page.named("figure", "graph"):
            svg = figure.find("svg")
            name = ""
            if svg is not None and svg.get("data-program"):
                stem = str(svg["data-program"]).removesuffix(".py")
                variable, _, number = json.loads(str(svg.get("data-literal", '["", "", ""]')))
                other = f"@{variable}={number}" if variable else ""
                name = f"{stem}.{str(svg.get('data-roots')).replace(' ', '-')}{other}.svg"
            drawn = self.executed.pictures.get(name)
            if drawn is None:
                continue  # it stays among the pictures that nobody proved
            if (stem + ".py") not in {source for source, _ in self.here}:
                yield "the program of this picture is not on the page", name
            if fault := self.graph_fault(figure, svg, drawn):
                yield fault, name
            self.pictures.add(name)
            self.prove(figure, figure.get_text(" "))

    def graph_fault(self, figure: Tag, svg: Tag, drawn: Drawn) -> str | None:
        """What is wrong with the figure of a graph."""
        file = BeautifulSoup(drawn.text, "html.parser")
        description = file.desc.get_text().strip().split("\n") if file.desc else []
        if elements(svg) != elements(file.svg):
            return "this is not the picture in the file"
        caption, words = figure.find("figcaption"), figure.find("details")
        roots = str(svg["data-roots"]).replace(" ", ", ")
        mark = f"checked with torch {self.executed.torch}"
        if caption is None or list(caption.stripped_strings) != [f"Graph of {roots}", *LEGEND, mark]:
            return "this picture has another caption"
        if words is None or [sentence_of(item) for item in words.find_all("li")] != description:
            return "this picture has another description"
        summary = words.find("summary")
        works_out = [item.get_text().removeprefix(sentence_of(item)) for item in words.find_all("li")]
        said = [sentence + rest for sentence, rest in zip(description, works_out, strict=True)]
        known = [caption.get_text(), svg.get_text(), summary.get_text() if summary else "", *said]
        if "".join(figure.get_text().split()) != "".join("".join(known).split()):
            return "there is more in this figure"
        if fault := equations_fault(words, drawn.text):
            return fault
        return graph_difference(file.svg, drawn.graph)

    def cells(self, notebook: str, folder: Path) -> Iterator[tuple[str, str]]:
        """The cells of a notebook in order, each with its text and its figures."""
        expected: list[tuple[str, object]] = []
        for section in self.executed.sources[notebook]:
            self.shown.add((notebook, section.name))
            expected.append(("program", section.text.rstrip() + "\n"))
            if section.outputs[0]:
                expected.append(("output", section.outputs[0]))
            expected += [("figure", "")] * int(section.name.split()[1])
        wanted = [("div", "language-python", "highlight"), ("figure", "output"), ("img", "figure")]
        among = {id(tag) for each in wanted for tag in self.page.named(*each)}
        blocks = [tag for tag in self.page.tags if id(tag) in among]
        items = [(self.item(block), block) for block in blocks]
        pages: list[tuple[tuple[str, object], list[Tag]]] = []
        for kind, group in groupby(items, lambda item: item[0][0]):
            members = list(group)
            if kind == "output":  # several outputs of one cell
                pages.append(((kind, "".join(str(text) for (_, text), _ in members)), [tag for _, tag in members]))
            else:
                pages += [(item, [tag]) for item, tag in members]
        for position in range(max(len(expected), len(pages))):
            if position >= len(pages):
                yield "the page does not show this", str(expected[position][1])
            elif position >= len(expected) or pages[position][0] != expected[position]:
                yield "the notebook does not have this here", str(pages[position][0])
            else:
                for tag in pages[position][1]:
                    self.prove(tag, str(expected[position][1]))
        stored = next(folder.glob("*.ipynb"))
        pngs = [png_of(o) for c in json.loads(stored.read_text())["cells"] for o in c.get("outputs", []) if png_of(o)]
        for image, png in zip(self.page.named("img", "figure"), pngs, strict=False):
            if base64_of(folder / str(image["src"])) != png:
                yield "the figure is not that of the notebook", str(image["src"])

    def item(self, block: Tag) -> tuple[str, object]:
        """What a block of a notebook page shows."""
        if block.name == "img":
            return "figure", ""
        if block.name == "figure":
            pre = block.find("pre")
            text = pre.get_text() + "\n" if pre else ""
            fault = self.output_fault(block, "output", text)
            return ("output", text) if fault is None else (fault, text)
        return "program", code_of(block)

    def prove(self, tag: Tag, text: str) -> None:
        """Nothing in `tag` can be an escape any more."""
        self.proven.add(id(tag))
        self.proven_text.append(text)

    def editors(self) -> None:
        """Every editor that holds a program whose sections are all on this page, whole."""
        for area in self.page.named("textarea"):
            for source, sections in self.executed.sources.items():
                whole = "\n\n".join(section.text.strip("\n") for section in sections) + "\n"
                if area.get_text() == whole and {(source, section.name) for section in sections} <= self.here:
                    self.prove(area, whole)

    def records(self) -> None:
        """Every table that was recorded elsewhere, whole."""
        for table in self.page.named("table"):
            if table_of(table) in self.tables:
                self.prove(table, table.get_text(" "))

    def blocks(self) -> Iterator[tuple[str, str]]:
        """The blocks that nobody proved."""
        for pre in self.page.named("pre"):
            if not self.is_proven(pre) and not self.is_harmless(pre):
                yield "this block was not executed or not compared", pre.get_text()

    def is_proven(self, tag: Tag) -> bool:
        """Whether `tag` stands in something that is proven."""
        return any(id(each) in self.proven for each in (tag, *tag.parents))

    def is_harmless(self, pre: Tag) -> bool:
        """Whether this is a block of commands, or a text that something else vouches for."""
        card = pre.parent
        classes = card.get_attribute_list("class") if card else []
        text = pre.get_text()
        if classes == ["language-console", "highlight"]:
            return all(COMMANDS.match(line) and not CALL.search(line) for line in text.splitlines())
        return classes == ["language-text", "highlight"] and text in self.texts

    def rest(self) -> Iterator[tuple[str, str]]:
        """Programs and values in anything that is no block."""
        articles = self.page.named("article")
        if not articles:
            return
        content = articles[0]
        for tag in content.find_all(QUOTED):
            if not tag.find_parent("pre") and ("\n" in tag.get_text().strip() or tag.find("br")):
                yield "several lines of code in a sentence", tag.get_text("\n")
        for tag in content.find_all([*OPAQUE, "img"]):
            if not self.is_proven(tag):
                yield "nobody can tell what this shows", str(tag)
        for svg in content.find_all("svg"):
            if svg.find("text") and not self.is_proven(svg):
                yield "nobody recorded this picture", svg.get_text(" ")
        yield from self.values(content)
        yield from self.plain_programs(content)

    def values(self, content: Tag) -> Iterator[tuple[str, str]]:
        """Values that no output on the page has; those in links are kept for the page that they lead to."""
        shown = plain(" ".join(self.proven_text))
        for tag in content.find_all(["td", "th", *QUOTED]):
            text = tag.get_text().strip()
            if not VALUE.fullmatch(text) or tag.find_parent("pre") or self.is_proven(tag):
                continue
            if plain(text) in shown:
                continue
            link = tag.find_parent("a", href=True)
            target = str(link["href"]).split("#")[0] if link else ""
            if target:
                self.linked.append((target, text))
            else:
                yield "no output on this page has this value", text

    def plain_programs(self, content: Tag) -> Iterator[tuple[str, str]]:
        """Programs in the text of the page."""
        quoting = [*self.page.named("figure", "graph"), *self.page.named("textarea")]
        proven = [tag for tag in quoting if self.is_proven(tag)]
        left_out = {id(tag) for tag in [*proven, *content.find_all(["pre", *QUOTED])]}
        for match in UNRENDERED.finditer("".join(texts_outside(content, left_out))):
            yield "a program in plain text", match[0]
