"""What a page owes the site beside the truth: a title, a description, an address for each heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literate.claims.inline import without_links
from literate.claims.page import Page
from literate.diagnostic import Diagnostic

HEADING = re.compile(r"(?P<level>#{1,6}) (?P<text>.*?)(?: \{ ?#(?P<id>[^ }]+) ?\})?")
ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", re.ASCII)
IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]\(")
DESCRIPTION = range(21, 156)
"""How many characters a description has: a sentence, and no more than a search engine shows."""
TITLE = 65
"""How many characters a title has at most: what a list of results shows whole."""
ALTERNATIVE = 21
"""How many characters the alternative text of an image has at least: what it shows, not its name."""


def title(page: Page) -> str:
    """The title of the page, as its first heading has it; empty if there is none."""
    return next((match["text"] for _, match in headings(page) if match["level"] == "#"), "")


def check_published(page: Page) -> Iterator[Diagnostic]:
    """What on a page of the site has no address, no title or no description."""
    line, description = page.front.texts.get("description", (1, ""))
    if len(description) not in DESCRIPTION:
        told = f"a description has {DESCRIPTION.start} to {DESCRIPTION.stop - 1} characters, and this page's has"
        yield Diagnostic(page.path, line, f"{told} {len(description)}")
    yield from _wrong_headings(page)
    for fence in page.fences:
        if fence.language == "markdown":
            yield Diagnostic(page.path, fence.line, "a markdown block on a page of the site goes unchecked")
    for number, text in enumerate(page.prose.split("\n"), 1):
        for image in IMAGE.finditer(text):
            if len(image["alt"]) < ALTERNATIVE:
                told = f"an alternative text says in {ALTERNATIVE} characters or more what the image shows"
                yield Diagnostic(page.path, number, told)


def headings(page: Page) -> Iterator[tuple[int, re.Match[str]]]:
    """The headings of the page, each with its line."""
    for number, text in enumerate(page.prose.split("\n"), 1):
        match = HEADING.fullmatch(text) if text.startswith("#") else None
        if match:
            yield number, match


def _wrong_headings(page: Page) -> Iterator[Diagnostic]:
    """One title, levels without a gap, an id for each."""
    seen: set[str] = set()
    before = 0
    for number, match in headings(page):
        level, name = len(match["level"]), match["id"]
        if name is None:
            yield Diagnostic(page.path, number, "a heading has an id: { #kebab-case }")
        elif not ID.fullmatch(name):
            yield Diagnostic(page.path, number, f"the id {name} is not in kebab-case")
        elif name in seen:
            yield Diagnostic(page.path, number, f"the id {name} is here twice")
        if not without_links(match["text"]).strip():
            yield Diagnostic(page.path, number, "a heading has a text")
        if before and level == 1:
            yield Diagnostic(page.path, number, "a page has one title")
        elif level == 1 and len(match["text"].replace("`", "")) > TITLE:
            told = f"a title has at most {TITLE} characters, and this one has"
            yield Diagnostic(page.path, number, f"{told} {len(match['text'].replace('`', ''))}")
        elif level > before + 1:
            yield Diagnostic(page.path, number, f"a heading of level {level} stands below one of level {before}")
        seen.add(name)
        before = level
    if not before:
        yield Diagnostic(page.path, page.front.lines + 1, "a page has a title: # What …? { #id }")
