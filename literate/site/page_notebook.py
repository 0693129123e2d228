r"""MkDocs hook: each page that shows a program is a notebook too, `notebooks/<chapter>/<page>.ipynb`.

The notebook is made from the page, as `literate.claims.page` reads it:

- prose is a Markdown cell: formulas between dollars, links whole, boxes as a bold line, headings without ids;
- a section of a program is a code cell, and what its page shows under it are the outputs of the cell;
- a section that raises has the tag `raises-exception`, and the cells below it run all the same;
- the plot of a program is an output of its last cell; of a graph picture there is a link to the page.

All cells share one interpreter. Each program begins with its imports and makes all its variables, so what ran
above does not matter to it, with three exceptions, for which a cell is added: PyTorch gives some warnings once in
a process, Python shows a warning once for a line, and PyTorch keeps what it has compiled. Where a page comes back
to a program after another one, the notebook runs its sections from the first again. tests/built executes the
notebooks in Jupyter's kernel.
"""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage

from literate.claims.block import BOX, CONTENTS, ITEM, TAB, TAG
from literate.claims.fence import Fence
from literate.claims.listing import Listing, Plot
from literate.claims.page import Page, parse_page
from literate.runner.program import markers
from literate.site.notebook_cell import Json, code_cell, markdown_cell, section_cell, written
from literate.site.notebook_text import inline, text_of
from literate.site.pin import pinned
from literate.site.store import digest, file_digest, store

SNIPPETS = Path("snippets")
KEPT = Path(".cache/notebooks")
FOLDER = "notebooks"
COLAB = "https://colab.research.google.com/github"
GITHUB = re.compile(r"https://github\.com/(?P<repository>[\w.-]+/[\w.-]+?)(?:\.git)?/?")
BRANCHES = {FOLDER: "notebooks", "labs": "main/docs/en"}
"""Where the repository has the notebooks of pages, which the workflow `pages` puts there, and those of labs."""

WARN_ALWAYS = """\
import torch

torch.set_warn_always(True)  # each program of this notebook warns, not only the first of the process"""
WARN_AGAIN = """\
import warnings

with warnings.catch_warnings():
    pass  # after this Python shows again what it has shown above"""
COMPILES = re.compile(r"\btorch\.(?:compile\b|_dynamo)")
FORGET = "torch.compiler.reset()  # forgets what the programs above have compiled"
INCLUDED = re.compile(r"--8<-- \"(?P<path>[^\":]+)(?::(?P<section>[\w-]+))?\"")


def on_files(files: Files, *, config: MkDocsConfig) -> None:
    """Add the notebook of each page that shows a program."""
    _sections.cache_clear()  # files change from one build of `mkdocs serve` to the next
    kept = store((KEPT / Path(config.docs_dir).name).absolute())
    address = config.site_url or "/"
    urls = {file.src_uri: file.url for file in files}
    common = [address, config.site_name, pinned("torch"), digest(urls)]
    for file in [each for each in files.documentation_pages() if each.src_uri.endswith(".md")]:
        text = file.content_string
        if ".py:" not in text:
            continue
        key = kept.key("notebook", common, file.src_uri, text, _included(text))
        made = kept.get(key)
        if made is None:
            page = parse_page(text, file.src_uri)
            if not whole(page):
                continue
            made = written(notebook(page, Place(config.site_name, address, file.src_uri, urls)))
            kept.put(key, made)
        files.append(File.generated(config, notebook_uri(file.src_uri), content=made))
    kept.sweep()


def on_page_markdown(markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> None:
    """Tell the template of a page where its notebook is."""
    uri = page.file.src_uri
    own = files.get_file_from_path(notebook_uri(uri))
    if own is not None:
        page.meta["page_notebook"] = own.src_uri
    repository = GITHUB.fullmatch(config.repo_url or "")
    if repository and (own is not None or uri.endswith(".ipynb")):
        path = posixpath.relpath(own.src_uri, FOLDER) if own is not None else uri
        branch = BRANCHES[FOLDER if own is not None else "labs"]
        page.meta["colab"] = f"{COLAB}/{repository['repository']}/blob/{branch}/{path}"


def notebook_uri(page: str) -> str:
    """Where the site has the notebook of a page."""
    return f"{FOLDER}/{posixpath.splitext(page)[0]}.ipynb"


def whole(page: Page) -> bool:
    """Whether the page can be read and has what it includes; if not, the build or the claims say so."""
    there = (str(each.include.section) in _sections(SNIPPETS / each.include.path) for each in page.listings)
    return not page.problems and bool(page.listings) and all(there)


def _included(text: str) -> list[tuple[str, str]]:
    """The files that a page includes, programs, outputs, plots and texts, and a hash of each."""
    return [(name, file_digest(name)) for name in _names(text) if os.path.isfile(name)]


@lru_cache(maxsize=1024)
def _names(text: str) -> list[str]:
    """Where the files lie that a page may include."""
    paths = {match["path"] for match in INCLUDED.finditer(text)} | set(re.findall(r"\]\(([\w./-]+\.svg)\)", text))
    paths |= {f"{path.removesuffix('.py')}.out" for path in paths if path.endswith(".py")}
    return sorted(f"{root}/{path}" for path in paths for root in (SNIPPETS, "."))


@dataclass(frozen=True)
class Place:
    """Where a page is: the site, its address, and the addresses of all its pages by their files."""

    site: str
    address: str
    uri: str
    urls: dict[str, str]

    def link(self, target: str) -> str:
        """The whole address of what a link of the page leads to."""
        path, mark, anchor = target.partition("#")
        if ":" in path:
            return target
        uri = posixpath.normpath(posixpath.join(posixpath.dirname(self.uri), path)) if path else self.uri
        return f"{self.address}{self.urls.get(uri, uri)}{mark}{anchor}"


@dataclass
class Making:
    """A notebook while it is made."""

    place: Place
    cells: list[Json] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    """The blocks of the Markdown cell that has begun."""
    warned: set[str] = field(default_factory=set)
    """The lines of the warnings that the programs above show."""
    compiled: str = ""
    """The last program that compiles."""
    last: str = ""
    """The program of the last code cell."""
    shown: dict[str, int] = field(default_factory=dict)
    """How many sections of each program have run."""
    by_program: dict[str, Json] = field(default_factory=dict)
    """The last cell of each program."""

    def close(self) -> None:
        """End the Markdown cell."""
        if self.text:
            self.add(markdown_cell("\n\n".join(self.text)))
        self.text = []

    def add(self, cell: Json) -> None:
        """Add a cell, with an id that is the same in every build."""
        cell["id"] = f"cell-{len(self.cells) + 1}"
        self.cells.append(cell)


def notebook(page: Page, place: Place) -> Json:
    """The notebook of a page."""
    making = Making(place)
    listings = {each.line: each for each in page.listings}
    fences = {each.line: each for each in page.fences}
    plots = {each.line: each for each in page.plots}
    lines = page.text.split("\n")
    boxes: list[int] = []
    number = page.front.lines
    while number < len(lines):
        if not lines[number].strip():
            number += 1
        elif number + 1 in fences:
            fence = fences[number + 1]
            if fence.line in listings:
                _program(listings[fence.line], making)
            elif not fence.is_output:
                making.text.append(_plain(fence))
            number = fence.last
        else:
            end = number
            while end < len(lines) and lines[end].strip() and end + 1 not in fences:
                end += 1
            if number + 1 in plots:
                _plot(plots[number + 1], making)
            else:
                _block(lines[number:end], boxes, making)
            number = end
    making.close()
    _head(making)
    _warn_always(making)
    language = {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": language}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": making.cells}


def _head(making: Making) -> None:
    """Say under the title where the notebook is from."""
    place = making.place
    first = making.cells[0]
    title, _, rest = first["source"].partition("\n\n")
    page = place.address + place.urls.get(place.uri, "")
    told = (
        f"This is [a page of {place.site}]({page}) as a notebook. Its outputs are those of torch {pinned('torch')}. "
        "Each program stands on its own, and its cells run in order."
    )
    first["source"] = "\n\n".join(filter(None, (title, told, rest)))


def _warn_always(making: Making) -> None:
    """Let PyTorch give a warning in each program that it gives once in a process, if two of the cells show it."""
    texts = [each["text"] for cell in making.cells for each in cell.get("outputs", ()) if each.get("name") == "stderr"]
    if len(texts) > len(set(texts)):
        cell = code_cell(WARN_ALWAYS)
        making.add(cell)
        making.cells.insert(1, making.cells.pop())


def _warn_again(entries: dict[str, str], making: Making) -> None:
    """Let Python show a warning again that a program above has shown."""
    texts = [text for name, text in entries.items() if name.endswith("-warning")]
    warned = {line for text in texts for line in text.split("\n") if line}
    if warned & making.warned:
        making.add(code_cell(WARN_AGAIN))
    making.warned |= warned


def _program(listing: Listing, making: Making) -> None:
    """The cell of a section, after those of the sections before it that have not run or are out of date."""
    path = listing.include.path
    sections = _sections(SNIPPETS / path)
    index = list(sections).index(str(listing.include.section))
    comes_back = making.last != path
    start = 0 if comes_back else making.shown[path]
    if comes_back:
        again = ", from its beginning again" if path in making.shown and index else ""
        making.text.append(f"[`{path}`]({making.place.address}programs/{path}){again}:")
    making.close()
    entries = _sections((SNIPPETS / path).with_suffix(".out"))
    if COMPILES.search("".join(sections.values())):
        if making.compiled not in ("", path):
            making.add(code_cell(FORGET))
        making.compiled = path
    if not start:
        _warn_again(entries, making)
    for name in list(sections)[start : index + 1]:
        cell = section_cell(name, sections[name], entries)
        making.add(cell)
        making.by_program[path] = cell
    making.last, making.shown[path] = path, index + 1


@cache
def _sections(file: Path) -> dict[str, str]:
    """The sections of a file by name. A program that prints nothing has no file of outputs."""
    if not file.is_file():
        return {}
    text = file.read_text(encoding="utf-8")
    lines = text.split("\n")
    found = markers(text, str(file))
    return {name: "".join(f"{line}\n" for line in lines[first - 1 : last]) for name, first, last in found}


def _plot(plot: Plot, making: Making) -> None:
    """A plot is what the last cell of its program shows; its text alternative belongs to the cell."""
    cell = making.by_program[plot.program]
    svg = (SNIPPETS / plot.path).read_text(encoding="utf-8")
    cell["outputs"].append(
        {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": svg, "text/plain": "<Figure>"}}
    )


def _plain(fence: Fence) -> str:
    """A block that is no program: commands, Markdown about Markdown, or the text of a file."""
    lines = [line.replace(";--8<--", "--8<--") for line in fence.lines]
    include = INCLUDED.fullmatch(lines[0]) if len(lines) == 1 else None
    if include:
        lines = Path(include["path"]).read_text(encoding="utf-8").rstrip("\n").split("\n")
    ticks = "`" * max(3, 1 + max((len(each) for each in re.findall("`+", "\n".join(lines))), default=0))
    return "\n".join([f"{ticks}{fence.language}", *lines, ticks])


def _block(lines: list[str], boxes: list[int], making: Making) -> None:
    """A block of text as Jupyter reads it."""
    lead = len(lines[0]) - len(lines[0].lstrip(" "))
    first = lines[0].strip()
    boxes[:] = [each for each in boxes if each < lead]
    include = INCLUDED.fullmatch(first)
    if include:
        _include(include, making)
        return
    if TAG.fullmatch(first) or CONTENTS.fullmatch(first):
        return
    box = BOX.fullmatch(first) or TAB.fullmatch(first)
    if box:
        boxes.append(lead)
        making.text.append(f"**{inline(box['title'] or 'Note', making.place.link)}**")
        return
    listed = ITEM.match(first) or any(ITEM.match(line) for text in making.text[-1:] for line in text.split("\n"))
    strip = 4 * len(boxes) if listed else lead
    making.text.append("\n".join(text_of([line[strip:] for line in lines], making.place.link)))


def _include(include: re.Match[str], making: Making) -> None:
    """A table that a test keeps; a graph picture, by a link; a table that a program prints stands under its cell."""
    path = include["path"]
    if path.endswith(".svg"):
        if "@" not in path:
            names = path.rsplit(".", 2)[1].split("-")
            told = " and ".join(f"`{name}`" for name in names)
            making.text.append(f"[The graph of {told}, step by step]({making.place.link('')})")
    elif not (SNIPPETS / path).is_file():
        lines = _sections(Path(path)).get(include["section"] or "", "").rstrip("\n").split("\n")
        making.text.append("\n".join(text_of(lines, making.place.link)))
