"""MkDocs hook: writes `search/index.js`, from which the search in the browser is made.

The file is a script, not JSON, so that it can be read from a folder without a server. It holds, for each page, its
address, label in `nav` and sections, each with its id, title, first line and keywords, and an inverted list of the
words: `word` and the sections that have it, as distances in the order of the file. The words that say nothing are not
in it, but in a list of their own, since a query has them too. What a word is worth, its stem and its misspellings are
the business of `docs/theme/assets/javascripts/engine.js`.

Words that readers use and a page does not are the `keywords` of its front matter: a mapping from the id of a heading
to a list of phrases.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from literate.site.sections import sections
from literate.site.store import Json, store_of

FOLDER = Path(".cache/search")
FILE = "search/index.js"
STOP = (
    "a about am an and any are as at be been being bug but by can could did do does for from get gets go had "
    "has have hi help how i if in into is issue it its just me my of on only or our please possible problem "
    "pytorch question questions shall should so some that the their them then there these they this those to "
    "too was we were what when where which who whose why will with wonder would you your"
)
"""Words that say nothing of what a section or a query is about."""

entries: dict[str, Json] = {}
"""What is known of each page of this build, by its address. MkDocs calls the functions below by their names."""


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Begin."""
    entries.clear()


def on_page_context(context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Take a page, whose HTML is complete."""
    kept = store_of(FOLDER, config)
    key = kept.key("sections", page.content)
    found = kept.get(key)
    if found is None:
        found = [[each.anchor, each.title, each.line(), each.words()] for each in sections(page.content or "")]
        kept.put(key, found)
    keywords = page.meta.get("keywords") or {}
    if unknown := set(keywords) - {anchor for anchor, *_ in found}:
        raise BuildError(f"{page.file.src_path}: keywords are for #{unknown.pop()}, which is no heading of the page")
    entries[page.url] = [page.title, page.meta.get("description", ""), keywords, found]


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write the index, and forget what it did not need."""
    file = Path(config.site_dir) / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(script(entries), encoding="utf-8")
    store_of(FOLDER, config).sweep()


def script(pages: dict[str, Json]) -> str:
    """The text of the index."""
    listed: list[Json] = []
    places: dict[str, list[int]] = {}
    count = 0
    for url in sorted(pages):
        label, description, keywords, found = pages[url]
        rows = []
        for at, (anchor, title, line, words) in enumerate(found):
            for word in words:
                places.setdefault(word, []).append(count)
            count += 1
            rows.append([anchor, title, line if at else description or line, keywords.get(anchor, [])])
        listed.append([url, label, rows])
    stop = set(STOP.split())
    kept = [word for word in sorted(places) if word.lower() not in stop]
    words = "\n".join(f"{word} {' '.join(map(str, distances(places[word])))}" for word in kept)
    data = json.dumps({"pages": listed, "stop": STOP, "words": words}, ensure_ascii=False, separators=(",", ":"))
    return f"self.searchIndex = {data};\n"


def distances(numbers: list[int]) -> list[int]:
    """Each number as its distance from the one before."""
    return [number - before for before, number in zip([0, *numbers], numbers, strict=False)]
