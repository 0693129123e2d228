"""MkDocs hook: a notebook is a page like any other.

mkdocs-jupyter finds the notebooks and publishes their files. Its own rendering is
not used: the notebook becomes Markdown, so that formulas, ids, links, the contents,
the search and the outputs go the way of every page.

- a Markdown cell stands as it is;
- a code cell is a `python` fence, what it printed an `output` fence;
- a figure is an image file that is loaded when one comes near it, with its size in the page, so that nothing
  moves then; its text alternative is `alt` in the metadata of the cell;
- a cell that raised is an error of the build, and so is a figure without `alt`.

The `description` in the metadata of the notebook is that of the page.
"""

import base64
import io
import json
import posixpath
import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from PIL import Image

from literate.site.source import PageError

Json = dict[str, Any]


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    """Give the page of a notebook its Markdown, its figures and the plain rendering."""
    if not page.file.src_uri.endswith(".ipynb"):
        return None
    notebook = json.loads(markdown)
    name = posixpath.basename(page.file.src_uri)
    text, figures = to_markdown(notebook, page.file.src_uri)
    for figure, png in figures.items():
        uri = posixpath.join(posixpath.dirname(page.file.src_uri), figure)
        files.append(File.generated(config, uri, content=png))
    page.meta["notebook"] = name
    if "description" in notebook["metadata"]:
        page.meta["description"] = notebook["metadata"]["description"]
    vars(page).pop("render", None)  # set by mkdocs-jupyter on this page alone
    return text


def to_markdown(notebook: Json, uri: str) -> tuple[str, dict[str, bytes]]:
    """The Markdown of a notebook, and its figures by file name. Raises PageError."""
    stem = posixpath.splitext(posixpath.basename(uri))[0]
    blocks: list[str] = []
    figures: dict[str, bytes] = {}
    for number, cell in enumerate(notebook["cells"], start=1):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            blocks.append(source)
        elif cell["cell_type"] == "code" and source.strip():
            blocks.append(_fence(".python", source))
            for output in cell["outputs"]:
                text, png = _output(output, f"{uri}: cell {number}")
                if png is not None:
                    figure = f"{stem}-{len(figures) + 1}.png"
                    figures[figure] = png
                    width, height = size(png)
                    alt = _alt(cell, f"{uri}: cell {number}")
                    blocks.append(f"![{alt}]({figure}){{ .figure loading=lazy width={width} height={height} }}")
                elif text:
                    blocks.append(_fence(".text .output", text))
    return "\n\n".join(blocks) + "\n", figures


def _output(output: Json, place: str) -> tuple[str, bytes | None]:
    """What one output of a cell shows: its text, or its figure."""
    if output["output_type"] == "error":
        raise PageError(f"{place} raised {output['ename']}: {output['evalue']}")
    if output["output_type"] == "stream":
        if output["name"] != "stdout":
            raise PageError(f"{place} wrote to stderr: {''.join(output['text']).strip()!r}")
        return "".join(output["text"]), None
    if "image/png" in output["data"]:
        return "", base64.b64decode("".join(output["data"]["image/png"]))
    if "text/plain" not in output["data"]:
        raise PageError(f"{place} has an output that is neither text nor a figure")
    return "".join(output["data"]["text/plain"]), None


def size(png: bytes) -> tuple[int, int]:
    """The width and height of a figure."""
    with Image.open(io.BytesIO(png)) as picture:
        return picture.size


def _alt(cell: Json, place: str) -> str:
    """The text alternative of the figure of a cell."""
    alt: str = cell["metadata"].get("alt", "").strip()
    if not alt:
        raise PageError(f"{place} draws a figure and has no 'alt' in its metadata")
    return alt


def _fence(classes: str, text: str) -> str:
    """A fence that no line of `text` can close."""
    ticks = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{ticks}{{ {classes} }}\n{text.rstrip()}\n{ticks}"
