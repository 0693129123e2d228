"""The text of a link that is the title of a page or of a section: the link leads there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

from literate.claims.page import Page
from literate.claims.published import headings
from literate.claims.sentences import LINK
from literate.diagnostic import Diagnostic

Titles = Mapping[str, Sequence[tuple[str, str]]]
"""The headings of each page by its path: the text, made plain, and the id. The first is the title of the page."""
WORDS = 3
"""How many words a text has that can only be meant as a title."""


def titles_of(page: Page) -> list[tuple[str, str]]:
    """The headings of the page, made plain, with their ids."""
    return [(_plain(match["text"]), match["id"] or "") for _, match in headings(page)]


def check_links(page: Page, titles: Titles) -> Iterator[Diagnostic]:
    """The links of the page whose text is the title of something else than where they lead."""
    pages = {there[0][0]: path for path, there in titles.items() if there}
    for number, line in enumerate(page.prose.split("\n"), 1):
        for match in LINK.finditer(line) if "](" in line else ():
            text = _plain(match["text"])
            target, _, anchor = match["target"].partition("#")
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target)) if target else page.path
            there = titles.get(path)
            if there is None or text.count(" ") + 1 < WORDS:
                continue
            ids = [name for heading, name in there if heading == text]
            if not ids and text in pages:
                yield Diagnostic(page.path, number, f"this link has the title of {pages[text]} and leads to {path}")
            elif ids and anchor and anchor not in ids and text != there[0][0]:
                told = f"this link has the title of the section #{ids[0]} of {path} and leads to #{anchor}"
                yield Diagnostic(page.path, number, told)


def _plain(text: str) -> str:
    """The words of a title, however they are marked and ended."""
    return " ".join(re.sub(r"[`*\"]", "", text).lower().rstrip("?.!:").split())
