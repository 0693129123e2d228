"""A page as the site sees it: its fences at any indent, its listings, and its prose.

Pages are written in a small dialect of Markdown in which nothing can hide: every line belongs to
front matter, to a fence, or to a block that all readers of Markdown read alike, or is a `Diagnostic`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from literate.claims.block import CONTENTS, TAG, Outline, enter, footnote_names, read_block
from literate.claims.characters import check_characters
from literate.claims.fence import ANY_FENCE, FENCE, Fence, read_fence
from literate.claims.front_matter import FrontMatter, read_front_matter
from literate.claims.listing import Graph, Listing, Plot, Showing, Shown, bare_include, join
from literate.claims.plot import PLOT
from literate.diagnostic import Diagnostic, read_text

BARE = "outside a fence only a section of an .out file or a picture program.variable.svg can be included"


@dataclass
class Page:
    """A page: its listings, its text outside the fences, and what is wrong with it."""

    path: str
    text: str
    front: FrontMatter = field(default_factory=FrontMatter)
    fences: list[Fence] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    reports: list[Shown] = field(default_factory=list)
    """Tables that other tests of the repository write and check (see `listing.REPORTS`)."""
    graphs: list[Graph] = field(default_factory=list)
    plots: list[Plot] = field(default_factory=list)
    prose: str = ""
    """The text with everything that is no prose blanked out, line for line."""
    problems: list[Diagnostic] = field(default_factory=list)

    def wrong(self, line: int, text: str) -> None:
        """Note what is wrong with a line."""
        self.problems.append(Diagnostic(self.path, line, text))


def read_page(file: Path, path: str) -> Page:
    """The page in `file`, called `path` in messages; its `problems` say what is wrong with it."""
    try:
        return parse_page(read_text(file, path), path)
    except Diagnostic as problem:
        return Page(path, "", problems=[problem])


def parse_page(text: str, path: str) -> Page:
    """The page that the Markdown `text` is."""
    lines = [line.rstrip("\r") for line in text.split("\n")]
    page = Page(path, text, front=read_front_matter("\n".join(lines), path))
    return _read(page, lines)


def parse_cell(text: str, path: str) -> Page:
    """The same for a Markdown cell of a notebook, which has no front matter."""
    return _read(Page(path, text), text.split("\n"))


def _read(page: Page, lines: list[str]) -> Page:
    page.problems += page.front.problems
    page.problems += check_characters(lines, page.front.lines, page.path)
    prose = [""] * page.front.lines + lines[page.front.lines :]
    for line, shown in page.front.texts.values():
        prose[line - 1] = shown
    showing = Showing(page.wrong, lines)
    join(_blocks(page, lines, prose), showing)
    page.listings, page.reports, page.graphs = showing.listings, showing.reports, showing.graphs
    page.prose = "\n".join(prose)
    page.problems.sort(key=lambda problem: problem.line)
    return page


def _blocks(page: Page, lines: list[str], prose: list[str]) -> list[Fence | Shown | Graph]:
    """The fences and bare includes in order; both are blanked out in `prose`."""
    blocks: list[Fence | Shown | Graph] = []
    outline = Outline(footnote_names(lines))
    index = page.front.lines
    while index < len(lines):
        if not lines[index].strip():
            index += 1
            continue
        opened = FENCE.fullmatch(lines[index]) if "```" in lines[index] or "~~~" in lines[index] else None
        if opened and not (opened["ticks"][0] == "`" and "`" in opened["info"]):
            index = _fence(page, lines, prose, index, opened, outline, blocks)
            continue
        end = index + 1
        while end < len(lines) and lines[end].strip() and not FENCE.match(lines[end]):
            end += 1
        _text(page, lines, prose, index, end, outline, blocks)
        index = end
    return blocks


def _fence(
    page: Page,
    lines: list[str],
    prose: list[str],
    index: int,
    opened: re.Match[str],
    outline: Outline,
    blocks: list[Fence | Shown | Graph],
) -> int:
    """Read the fence that opens at `index`; the index of the line after it."""
    lead, ticks = opened["lead"], opened["ticks"]
    wrong = enter(len(lead), outline)
    if wrong:
        page.wrong(index + 1, f"this fence {wrong}")
    if index > page.front.lines and lines[index - 1].strip() and not FENCE.fullmatch(lines[index - 1]):
        page.wrong(index + 1, "a fence needs a blank line before it")
    prose[index] = ""
    for end in range(index + 1, len(lines)):
        line = lines[end]
        if line.rstrip(" ") == lead + ticks:
            prose[index : end + 1] = [""] * (end + 1 - index)
            try:
                inside = [line[len(lead) :] for line in lines[index + 1 : end]]
                fence = read_fence(page.path, index + 1, end + 1, opened["info"].strip(), inside)
                blocks.append(fence)
                page.fences.append(fence)
            except Diagnostic as problem:
                page.problems.append(problem)
            if end + 1 < len(lines) and lines[end + 1].strip() and not FENCE.match(lines[end + 1]):
                page.wrong(end + 2, "a fence needs a blank line after it")
            return end + 1
        if line.strip() and not line.startswith(lead):
            page.wrong(index + 1, "this fence is not closed: a line stands left of it")
            return end
        prose[end] = ""
    page.wrong(index + 1, f"this fence is not closed: end it with a line {ticks}")
    return len(lines)


def _image(page: Page, number: int, line: str, alone: bool) -> None:
    """Read the image on a line, which is a plot of a program."""
    if "![" not in line or "](" not in line:
        return
    found = PLOT.fullmatch(line.strip(" ")) if alone else None
    if found:
        page.plots.append(Plot(number + 1, found["path"], f"{found['stem']}.py"))
    else:
        page.wrong(
            number + 1, "an image is the plot of a program, alone between blank lines: ![text](page/program.svg)"
        )


def _text(
    page: Page,
    lines: list[str],
    prose: list[str],
    index: int,
    end: int,
    outline: Outline,
    blocks: list[Fence | Shown | Graph],
) -> None:
    """Read the block of text between two indices."""
    for number in range(index, end):
        line = lines[number]
        if ANY_FENCE.search(line):
            page.wrong(number + 1, "a fence must stand on a line of its own, in no block quote")
            return
        if "8<-" in line:
            prose[number] = ""
            wrong = enter(len(line) - len(line.lstrip(" ")), outline)
            block = bare_include(number + 1, line)
            if wrong:
                page.wrong(number + 1, f"this include {wrong}")
            elif block is None:
                told = (
                    "outside a fence only a section of an .out file or a picture program.variable.svg can be included"
                )
                page.wrong(number + 1, told)
            elif end - index > 1:
                page.wrong(number + 1, "an include outside a fence stands between blank lines")
            else:
                blocks.append(block)
            return
    wrong_line = read_block(lines[index:end], outline)
    if wrong_line:
        page.wrong(index + wrong_line.index + 1, wrong_line.text)
    for number in range(index, end):
        _image(page, number, lines[number], alone=end - index == 1)
        tag = TAG.fullmatch(lines[number])
        if tag:
            prose[number] = tag["shown"] or ""
        elif CONTENTS.fullmatch(lines[number]):
            prose[number] = ""
