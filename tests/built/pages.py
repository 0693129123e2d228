"""The pages of a built site, each parsed once."""

from __future__ import annotations

import gc
from functools import cached_property
from pathlib import Path

from bs4 import BeautifulSoup, Tag


class Page:
    """A page of a built site. What reads it changes nothing in it, since others read it too."""

    def __init__(self, file: Path, site: Path) -> None:
        self.file = file
        self.html = file.read_text(encoding="utf-8")
        self.path = file.relative_to(site).as_posix().removesuffix("index.html")
        """Where it is below the address of the site: `backward/scalar/`."""

    @cached_property
    def soup(self) -> BeautifulSoup:
        collects = gc.isenabled()
        gc.disable()  # the search for garbage among tags, all of which stay, takes as long as to parse them
        try:
            return BeautifulSoup(self.html, "html.parser")
        finally:
            if collects:
                gc.enable()

    @cached_property
    def tags(self) -> list[Tag]:
        """Every tag, in order."""
        return self.soup.find_all(True)

    @cached_property
    def ids(self) -> list[str]:
        return [str(tag["id"]) for tag in self.tags if "id" in tag.attrs]

    @cached_property
    def by_name(self) -> dict[str, list[Tag]]:
        """The tags of each name, in order."""
        found: dict[str, list[Tag]] = {}
        for tag in self.tags:
            found.setdefault(tag.name, []).append(tag)
        return found

    def named(self, name: str, *classes: str) -> list[Tag]:
        """The tags of a name that have these classes, in order."""
        return [tag for tag in self.by_name.get(name, []) if {*classes} <= {*tag.get_attribute_list("class")}]

    def content(self) -> Tag:
        article = self.soup.find("article")
        assert article is not None, self.path
        return article


def read_site(site: Path) -> dict[str, Page]:
    """Every page of a site by its path, that for errors as `404.html`."""
    return {(page := Page(file, site)).path: page for file in sorted(site.rglob("*.html"))}
