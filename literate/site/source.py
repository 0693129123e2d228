"""Say where on a page something is, so that a failing build names file and line."""

import json
import os
import posixpath
import re
from pathlib import Path
from typing import Protocol, cast

from markdown import Markdown
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File

from literate.site.store import file_state


class PageError(BuildError):
    """A fault in a page. Its text is one line: `docs/en/a.md:12: what is wrong`.

    MkDocs prints a BuildError without a traceback.
    """


class MkDocsPlace(Protocol):
    """The processor that MkDocs registers for each page."""

    file: File


class Reading(MkDocsPlace, Protocol):
    """The processor that `rebuild` registers, to know what a page reads."""

    reads: dict[str, str | None]


class ZensicalPage(Protocol):
    """A page of Zensical."""

    path: str


class ZensicalPlace(Protocol):
    """The processor that Zensical registers for each page."""

    config: dict[str, str]
    page: ZensicalPage


def page_file(md: Markdown) -> Path | None:
    """The file of the page that `md` converts, or None outside of a site build."""
    if "relpath" in md.treeprocessors:
        return Path(cast(MkDocsPlace, md.treeprocessors["relpath"]).file.abs_src_path or "")
    if "rendering_context" in md.preprocessors:
        context = cast(ZensicalPlace, md.preprocessors["rendering_context"])
        return Path(context.config["root_dir"], context.config["docs_dir"], context.page.path)
    return None


def page_uri(md: Markdown) -> str | None:
    """The path of the page below docs_dir, or None outside of a site build."""
    if "relpath" in md.treeprocessors:
        return cast(MkDocsPlace, md.treeprocessors["relpath"]).file.src_uri
    if "rendering_context" in md.preprocessors:
        return cast(ZensicalPlace, md.preprocessors["rendering_context"]).page.path
    return None


def depends(md: Markdown, file: str | Path) -> None:
    """Say, before it is read, that the page that `md` converts is another if this file is, or comes, or goes."""
    if "relpath" in md.treeprocessors and hasattr(place := md.treeprocessors["relpath"], "reads"):
        path = os.path.abspath(file)
        cast(Reading, place).reads[path] = file_state(path)


def page_link(md: Markdown, target: str) -> str:
    """The link to a page below docs_dir, as the author of the page that `md` converts would write it."""
    here = posixpath.dirname(page_uri(md) or "")
    path, _, anchor = target.partition("#")
    return posixpath.relpath(path, here or ".") + (f"#{anchor}" if anchor else "")


def site_link(md: Markdown, path: str) -> str:
    """The link from the page that `md` converts, as it is on the site, to what the site has at `path`."""
    if "relpath" in md.treeprocessors:
        folder = posixpath.dirname(cast(MkDocsPlace, md.treeprocessors["relpath"]).file.dest_uri)
    else:  # Zensical rewrites every link of a page, in HTML too, from where its Markdown is
        folder = posixpath.dirname(page_uri(md) or "")
    return posixpath.relpath(path, folder or ".")


def page_error(md: Markdown, text: str, message: str) -> PageError:
    """An error that names the place of `text` on the page that `md` converts."""
    file = page_file(md)
    if file is None:
        return PageError(f"{page_uri(md) or 'page'}: {message}")
    return PageError(f"{place(file, text)}: {message}")


def place(file: Path, text: str) -> str:
    """Where `text` first stands in `file`: `file:line`, or the cell of a notebook.

    Whitespace may differ: a nested block reaches an extension without its indent.
    """
    name = os.path.relpath(file)
    if name.startswith(".."):
        name = str(file)
    source = file.read_text(encoding="utf-8")
    pattern = re.compile(r"\s+".join(map(re.escape, text.split())))
    if file.suffix == ".ipynb":
        for number, cell in enumerate(json.loads(source)["cells"], start=1):
            if pattern.search("".join(cell["source"])):
                return f"{name}: cell {number}"
        return name
    found = pattern.search(source)
    if found is None:
        return name
    return f"{name}:{source.count(chr(10), 0, found.start()) + 1}"
