"""Lists of pages that nobody types: a line of a page becomes a list drawn from `nav` and the pages.

    <!-- contents: pages -->     the pages of this chapter, each with its description
    <!-- contents: entries -->   the same, each with its sections
    <!-- contents: map -->       the chapters, each with its description

A list is in the order of `nav`, and calls a page as `nav` does. Descriptions and sections are those of the pages.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from literate.claims.page import parse_page
from literate.site.source import depends, page_error, page_file, page_link, page_uri

LINE = re.compile(r"<!-- contents: (\w+) -->")
HEADING = re.compile(r"^(#{1,2}) (.+?) \{ ?#([\w-]+)[^}]*\}[ \t]*$", re.MULTILINE)
DESCRIPTION = re.compile(r"^description: (.+)$", re.MULTILINE)
SIDE = {"Where next"}
"""Sections that are no entry of an index."""


@dataclass(frozen=True)
class Summary:
    """What a list says of a page: its path below docs_dir, and its own words."""

    uri: str
    title: str
    """Its first heading."""
    description: str
    sections: tuple[tuple[str, str], ...]
    """Text and id of each heading of the second level."""


@lru_cache(maxsize=1024)
def summary(text: str, uri: str) -> Summary:
    """The summary of the page `text`, which lies at `uri` below docs_dir. Many lists ask for it."""
    headings = [match.groups() for match in HEADING.finditer(parse_page(text, uri).prose)]
    title = next((words for level, words, _ in headings if level == "#"), uri)
    sections = tuple((words, anchor) for level, words, anchor in headings if level == "##" and words not in SIDE)
    description = DESCRIPTION.search(text)
    return Summary(uri, title, description[1] if description else "", sections)


def nav_uris(nav: Any) -> Iterator[str]:
    """The Markdown pages in the `nav` of mkdocs.yml, from top to bottom."""
    if isinstance(nav, str):
        if nav.endswith(".md"):
            yield nav
    elif isinstance(nav, dict):
        for part in nav.values():
            yield from nav_uris(part)
    else:
        for part in nav:
            yield from nav_uris(part)


def nav_chapters(nav: Any) -> dict[str, str]:
    """For each page of a chapter its landing page: a list in `nav` with an `index.md` of some folder is a chapter."""
    parts = nav if isinstance(nav, list) else list(nav.values()) if isinstance(nav, dict) else []
    pages = [page for part in parts for page in _page(part)]
    landing = next((page for page in pages if page.endswith("/index.md")), None)
    found = dict.fromkeys(pages, landing) if landing else {}
    for part in parts:
        found |= nav_chapters(part)
    return found


def _page(part: Any) -> Iterator[str]:
    """The page that one entry of `nav` is, with a label or without; none for a section."""
    for value in part.values() if isinstance(part, dict) else [part]:
        if isinstance(value, str):
            yield value


def nav_labels(nav: Any) -> dict[str, str]:
    """The label of each page that `nav` gives one."""
    found: dict[str, str] = {}
    parts = nav.items() if isinstance(nav, dict) else [(None, part) for part in nav] if isinstance(nav, list) else []
    for label, part in parts:
        found |= {part: label} if label and isinstance(part, str) else nav_labels(part)
    return found


class ContentsPreprocessor(Preprocessor):
    """Puts Markdown lists in the place of the lines."""

    def __init__(self, md: Markdown, nav: Any) -> None:
        super().__init__(md)
        self.nav = nav
        self.chapters = nav_chapters(nav)
        self.labels = nav_labels(nav)

    def run(self, lines: list[str]) -> list[str]:
        """Replace the lines of a page."""
        return [new for line in lines for new in self.replaced(line)]

    def replaced(self, line: str) -> list[str]:
        """The lines that stand for `line`."""
        match = LINE.fullmatch(line.strip()) if "contents:" in line else None
        if match is None:
            return [line]
        makers = {"pages": self.pages, "entries": self.entries, "map": self.map}
        if match[1] not in makers:
            raise page_error(self.md, line.strip(), f"contents are one of {', '.join(makers)}")
        found = list(makers[match[1]]())
        if not found:
            raise page_error(self.md, line.strip(), "nav lists no page to show here")
        return found

    def summaries(self, chapter: str | None = None) -> list[Summary]:
        """The pages of the site, or of the chapter with this landing page, in the order of `nav`, but not this page."""
        here, file = page_uri(self.md) or "", page_file(self.md)
        root = file.parents[here.count("/")] if file else Path()
        wanted = [uri for uri in nav_uris(self.nav) if chapter is None or self.chapters.get(uri) == chapter]
        for uri in wanted:
            depends(self.md, root / uri)
        uris = [uri for uri in wanted if uri != here and (root / uri).is_file()]
        return [summary((root / uri).read_text(encoding="utf-8"), uri) for uri in uris]

    def chapter(self) -> list[Summary]:
        """The pages of the chapter of the one that asks."""
        landing = self.chapters.get(page_uri(self.md) or "")
        return self.summaries(landing) if landing else []

    def link(self, page: Summary, words: str, anchor: str = "") -> str:
        """A Markdown link to the page from the one that asks."""
        return f"[{words}]({page_link(self.md, page.uri + (f'#{anchor}' if anchor else ''))})"

    def called(self, page: Summary) -> str:
        """A link to the page, by its label or else by its title."""
        return self.link(page, self.labels.get(page.uri, page.title))

    def pages(self) -> Iterator[str]:
        """One item for each page of the chapter."""
        return self.described(self.chapter())

    def map(self) -> Iterator[str]:
        """One item for each chapter."""
        return self.described(page for page in self.summaries() if self.chapters.get(page.uri) == page.uri)

    def described(self, pages: Iterable[Summary]) -> Iterator[str]:
        """One item for each of the pages, with its description."""
        for page in pages:
            yield f"- {self.called(page)}  "
            yield f"    {page.description}"

    def entries(self) -> Iterator[str]:
        """One item for each page of the chapter, with one line for each of its sections."""
        for page in self.chapter():
            yield f"- **{self.called(page)}**"
            yield ""
            for words, anchor in page.sections:
                yield f"    - {self.link(page, words, anchor)}"
            yield ""


class ContentsExtension(Extension):
    """Option: `nav`, that of mkdocs.yml."""

    def __init__(self, **options: Any) -> None:
        self.config = {"nav": [[], "The navigation of the site"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the preprocessor: after the includes (32), before HTML is set aside (20)."""
        md.preprocessors.register(ContentsPreprocessor(md, self.getConfig("nav")), "contents", 31)


def makeExtension(**options: Any) -> ContentsExtension:
    """The extension, for Python-Markdown."""
    return ContentsExtension(**options)
