"""Build the site with Zensical, the theme's successor, and compare it with the one that MkDocs builds.

make zensical   writes table.out, which ZENSICAL.md reads

Zensical reads `mkdocs.yml` and runs the Markdown extensions; it runs no hooks, and refuses our templates. So it
gets a copy of the repository without them, in a folder for temporary files.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tests.conftest import ROOT

LIBRARY = ROOT / ".cache/zensical"
"""Where `make zensical` installs it: what it needs beside is here already."""

TABLE = Path(__file__).with_name("table.out")
NEEDED = ("docs", "snippets", "bench", "tests", "literate", "mkdocs.yml", "LICENSE", "requirements.txt")
TEMPLATES = ("main.html", "404.html", "partials")


def text(tag: Tag) -> str:
    """The text of an element, its spaces as one."""
    return " ".join(tag.get_text().split())


def own(tag: Tag) -> str:
    """The text of a heading without the sign beside it, and its id."""
    return f"{text(tag).removesuffix(chr(0xB6)).strip()} #{tag.get('id')}"


def target(tag: Tag) -> str:
    """Where a link leads."""
    return str(tag.get("href"))


PARTS: dict[str, tuple[str, Callable[[Tag], str]]] = {
    "headings, with their ids": ("h1, h2, h3, h4, h5, h6", own),
    "programs": ("div.language-python code", text),
    "outputs": ("figure.output", text),
    "formulas": ("mjx-container", text),
    "graphs": ("svg.graph", text),
    "tables": ("table", text),
    "boxes": ("details, .admonition", text),
    "links": ("a[href]:not(.headerlink)", target),
    "figures": ("img", lambda tag: str(tag.get("alt"))),
}


def pages(site: Path) -> dict[str, BeautifulSoup]:
    """The article of each page of a site, by its path."""
    found = {}
    for file in sorted(site.rglob("index.html")):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        for extra in soup.select(".origin, .download, .md-source-file"):  # templates write these
            extra.decompose()
        found[file.parent.relative_to(site).as_posix()] = soup
    return found


def parts(soup: BeautifulSoup, selector: str, reading: Callable[[Tag], str]) -> list[str]:
    """What a page has of a kind, in order."""
    article = soup.select_one("article")
    return [reading(tag) for tag in article.select(selector)] if article else []


def rows(ours: dict[str, BeautifulSoup], theirs: dict[str, BeautifulSoup]) -> Iterator[list[str]]:
    """Of each kind: how many the site has, how many of them Zensical's has, and one page that differs."""
    both = ours.keys() & theirs.keys()
    yield ["pages", str(len(ours)), str(len(both)), ", ".join(sorted(ours.keys() - both)[:1])]
    for name, (selector, reading) in PARTS.items():
        total, same, differs = 0, 0, ""
        for path, soup in ours.items():
            here = parts(soup, selector, reading)
            there = parts(theirs[path], selector, reading) if path in both else []
            total += len(here)
            left = list(there)
            for each in here:
                if each in left:
                    left.remove(each)
                    same += 1
                elif path in both:
                    differs = differs or path
        yield [name, str(total), str(same), differs]


def search_rows(ours: Path, theirs: Path) -> Iterator[list[str]]:
    """How many pages and sections each search knows."""
    data = (ours / "search/index.js").read_text(encoding="utf-8").removeprefix("self.searchIndex = ")
    known = {f"{url}#{row[0]}" for url, _, found in json.loads(data.rstrip(";\n"))["pages"] for row in found}
    items = {item["location"] for item in json.loads((theirs / "search.json").read_text(encoding="utf-8"))["items"]}
    yield ["sections that the search knows", str(len(known)), str(len(known & items)), ""]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy, ours = Path(folder, "copy"), Path(folder, "ours")
        copy.mkdir()
        for name in NEEDED:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name if source.is_dir() else copy)
        for name in TEMPLATES:
            template = copy / "docs/theme" / name
            shutil.rmtree(template) if template.is_dir() else template.unlink()
        environment = {**os.environ, "PYTHONPATH": f"{LIBRARY}:{copy}"}
        subprocess.run([sys.executable, "-m", "zensical", "build"], cwd=copy, env=environment, check=True)
        build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(ours)]
        subprocess.run(build, cwd=ROOT, check=True)
        found = [*rows(pages(ours), pages(copy / "site")), *search_rows(ours, copy / "site")]
    lines = ["| part | MkDocs | the same with Zensical | a page that differs |", "| :-- | --: | --: | :-- |"]
    lines += [f"| {' | '.join(row)} |" for row in found]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(TABLE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
