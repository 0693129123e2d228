"""Where on a page a sentence can stand."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from literate.claims.page import Page
from literate.claims.sentences import MATH
from tests.mutation.corpus import Corpus, replace_at
from tests.mutation.faults.kind import Planted


@dataclass(frozen=True)
class Sentence:
    """A sentence with something false in it, in two spellings."""

    text: str
    plain: str
    """Without the marks of code, for places that have none."""


def sentence(text: str) -> Sentence:
    """The sentence `text`, which is Markdown."""
    return Sentence(text, text.replace("`", ""))


Place = Callable[[Sentence], str]
BLOCKS: dict[str, Place] = {
    "paragraph": lambda said: said.text,
    "item": lambda said: f"- {said.text}\n- The rest follows from it.",
    "numbered item": lambda said: f"1. Run the program.\n2. {said.text}",
    "heading": lambda said: f"## {said.text.rstrip('.')} {{ #planted }}",
    "table": lambda said: f"| what | why |\n| --- | --- |\n| result | {said.text} |",
    "box": lambda said: f"!!! note\n\n    {said.text}",
    "title of a box": lambda said: f'!!! note "{said.plain.rstrip(".")}"\n\n    It follows from the rule.',
    "question": lambda said: f'??? question "What is it?"\n\n    {said.text}',
    "footnote": lambda said: f"See below.[^planted]\n\n[^planted]: {said.text}",
    "quote": lambda said: f"> {said.text}",
    "bold": lambda said: f"**{said.text}**",
}
"""Blocks of a page in which a sentence can stand."""


def ends(page: Page) -> list[int]:
    """The lines of the page, counted from zero, where a paragraph at the margin ends with a full stop."""
    prose = MATH.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), page.prose).split("\n")
    return [
        number
        for number, line in enumerate(prose[:-1])
        if number > 5 and line[:1].isalpha() and line.endswith(".") and not prose[number + 1].strip()
    ]


def add_block(page: Page, random: Random, block: str, note: str) -> Planted:
    """The page with a block of its own below one of its paragraphs."""
    found = ends(page)
    if not found:
        return None
    at = random.choice(found)
    lines = page.text.split("\n")
    lines[at + 1 : at + 1] = ["", *block.split("\n")]
    return page.path, "\n".join(lines), f"line {at + 3}: {note}"


def say(page: Page, random: Random, said: Sentence, places: tuple[str, ...] = ()) -> Planted:
    """The page with the sentence in one of the places; in any, and most often behind another, if none is named."""
    if not places and random.random() < 0.5:
        return _behind(page, random, said)
    place = random.choice(places or tuple(BLOCKS))
    return add_block(page, random, BLOCKS[place](said), f"{place}: {said.text}")


def _behind(page: Page, random: Random, said: Sentence) -> Planted:
    """The sentence behind another in a paragraph."""
    found = ends(page)
    if not found:
        return None
    at = random.choice(found)
    lines = page.text.split("\n")
    lines[at] += f" {said.text}"
    return page.path, "\n".join(lines), f"line {at + 1}: {said.text}"


def linked(corpus: Corpus, page: Page, random: Random, said: Sentence) -> tuple[str, Page] | None:
    """The sentence as the text of a link to another page, and that page."""
    others = [other for other in corpus.pages() if other.path != page.path]
    other = random.choice(others)
    target = posixpath.relpath(other.path, posixpath.dirname(page.path))
    return f"See [{said.text.rstrip('.')}]({target}).", other


def describe(page: Page, said: Sentence) -> Planted:
    """The page with the sentence for its description."""
    found = re.search(r"^description: .*$", page.text, re.MULTILINE)
    if not found or ":" in said.plain:
        return None
    new = f"description: {said.plain} This page shows why."
    return page.path, replace_at(page.text, *found.span(), new), f"description: {said.plain}"


def with_plots(corpus: Corpus) -> list[Page]:
    """The pages that show a plot, which alone have an alternative text."""
    return [page for page in corpus.pages() if page.plots]


def in_plot(page: Page, random: Random, said: Sentence) -> Planted:
    """The page with the sentence behind the alternative text of one of its plots."""
    at = random.choice(page.plots).line - 1
    lines = page.text.split("\n")
    lines[at] = lines[at].replace("](", f" {said.plain}](", 1)
    return page.path, "\n".join(lines), f"line {at + 1}: alternative text: {said.plain}"


def in_notebook(corpus: Corpus, random: Random, said: str) -> Planted:
    """A notebook with the sentence behind another in a Markdown cell."""
    path = random.choice(corpus.notebooks())
    text = corpus.texts[path]
    found = list(re.finditer(r'^ {4}"[A-Z][^\n]*?[a-z]\.(?=(\\n)?",?$)', text, re.MULTILINE))
    if not found:
        return None
    end = random.choice(found).end()
    return path, replace_at(text, end, end, " " + json.dumps(said, ensure_ascii=False)[1:-1]), said
