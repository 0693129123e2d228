"""A notebook: its stored outputs are claims, held against a fresh run of its cells.

Text is compared to the letter. A figure is compared pixel by pixel: each channel may differ by
at most `TOLERANCE` of 255 levels, which absorbs the rounding of another processor and nothing
that an eye could see.
"""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from literate.claims.code import check_code, without_words
from literate.claims.formulas import check_stated
from literate.claims.output import ACCEPT
from literate.claims.page import parse_cell
from literate.claims.prose import WORD, check_names, check_prose
from literate.diagnostic import Diagnostic, Side, differences, read_text
from literate.runner.child import Limits
from literate.runner.pool import Pool
from literate.runner.program import Program

TOLERANCE = 8
CELLS = "literate.runner.kernel:outputs"
"""What runs the cells, in the process of the notebook."""


@dataclass(frozen=True)
class Cell:
    """A cell: the line of the notebook file where its source starts, and what it claims."""

    number: int
    line: int
    kind: str
    source: str
    alt: str
    outputs: tuple[dict[str, Any], ...]

    @property
    def text(self) -> str:
        """All the text that the outputs show."""
        return "".join(_text(output) for output in self.outputs if not _figure(output))


@dataclass(frozen=True)
class Notebook:
    """A notebook as it is stored."""

    path: str
    file: Path
    content: dict[str, Any]
    cells: tuple[Cell, ...]
    description_line: int = 1
    """The line of the file where the description in its metadata stands."""


def read_notebook(file: Path, path: str) -> Notebook:
    """The notebook in `file`, called `path` in messages. Raises `Diagnostic` if it is none."""
    raw = read_text(file, path)
    try:
        content = json.loads(raw)
    except ValueError as error:
        raise Diagnostic(path, getattr(error, "lineno", 1), f"is not JSON: {error.args[0].split(':')[0]}") from None
    cells, line = [], 1
    try:
        if content["nbformat"] != 4:
            told = f"is a notebook of format {content['nbformat']}: save it in Jupyter, which makes it format 4"
            raise Diagnostic(path, _line_with(raw, '"nbformat":', 1), told)
        for number, cell in enumerate(content["cells"], 1):
            source = "".join(cell["source"])
            line = _find(raw, source, line)
            outputs = tuple(cell["outputs"]) if cell["cell_type"] == "code" else ()
            wrong = _unread(cell)
            if wrong:
                raise Diagnostic(path, line, f"cell {number} {wrong}")
            for output in outputs:
                _text(output), _figure(output)  # each can be read
            cells.append(Cell(number, line, cell["cell_type"], source, cell["metadata"].get("alt", ""), outputs))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Diagnostic(path, line, f"is no notebook of format 4: {type(error).__name__}: {error}") from None
    return Notebook(path, file, content, tuple(cells), _line_with(raw, '"description":', line))


def _unread(cell: dict[str, Any]) -> str | None:
    """What a cell holds that a page would show, or hide, and no check reads."""
    kind = cell["cell_type"]
    if kind not in ("markdown", "code"):
        return f"is a {kind} cell, which goes unchecked: make it Markdown or code"
    unread = sorted(cell["metadata"].keys() - ({"alt"} if kind == "code" else set()))
    if unread:
        return f"has metadata that nothing reads: {', '.join(unread)}"
    if cell.get("attachments"):
        return "has attachments, which go unchecked: draw the figure in a code cell"
    alt = cell["metadata"].get("alt", "")
    if not isinstance(alt, str) or re.search(r"[\[\]\n`<>&{}]", alt):
        return "has an alt that is not one line of plain text"
    return None


def _find(raw: str, source: str, line: int) -> int:
    """The line of the file `raw`, from `line` on, where the first line of a cell's source stands."""
    return _line_with(raw, json.dumps(source.split("\n")[0], ensure_ascii=False).strip('"'), line)


def _line_with(raw: str, part: str, line: int) -> int:
    """The first line of the file `raw`, from `line` on, that holds `part`; `line` if there is none."""
    for number, text in enumerate(raw.split("\n"), 1):
        if number >= line and part and part in text:
            return number
    return line


def hand_in(notebook: Notebook, pool: Pool, limits: Limits | None = None) -> int:
    """Let the cells run in a process of their own; the number is for `execute`."""
    cells = [(cell.number, cell.line, cell.source) for cell in notebook.cells if cell.kind == "code"]
    program = Program(notebook.path, notebook.file, "\n".join(source for _, _, source in cells), ())
    return pool.submit(program, CELLS, cells, limits=limits)


def execute(notebook: Notebook, pool: Pool, number: int = 0) -> list[list[dict[str, Any]]]:
    """The outputs of every cell in a fresh kernel, under the `number` that `hand_in` gave if it was called already.

    Raises `Diagnostic` for a cell that raises, or that does not come to its end.
    """
    given: Iterator[list[dict[str, Any]]] = iter(pool.answer(number or hand_in(notebook, pool)))
    return [next(given) if cell.kind == "code" else [] for cell in notebook.cells]


def check_notebook(notebook: Notebook, fresh: list[list[dict[str, Any]]]) -> Iterator[str]:
    """What in the notebook is not what its cells give: outputs, figures, prose."""
    for cell, outputs in zip(notebook.cells, fresh, strict=True):
        yield from _compare(notebook.path, cell, outputs)
    yield from (str(problem) for problem in _check_text(notebook))


def check_notebook_names(notebook: Notebook, vocabulary: frozenset[str]) -> Iterator[str]:
    """The words in the inline code of the Markdown cells that nothing in the repository and no cell knows."""
    known = vocabulary.union(*(WORD.findall(cell.source + cell.text) for cell in notebook.cells if cell.kind == "code"))
    for cell in notebook.cells:
        if cell.kind == "markdown":
            for problem in check_names(parse_cell(cell.source, notebook.path).prose, notebook.path, known):
                yield str(Diagnostic(notebook.path, cell.line + problem.line - 1, problem.text))


def _compare(path: str, cell: Cell, fresh: list[dict[str, Any]]) -> Iterator[str]:
    at = f"{path}:{cell.line}: cell {cell.number}"
    if any(output["output_type"] == "stream" and output["name"] == "stderr" for output in fresh):
        yield f"{at} writes to stderr, which the page does not show"
    says = [line for output in cell.outputs for line in _text(output).split("\n")]
    prints = [line for output in fresh for line in _text(output).split("\n")]
    if says != prints or [_figure(o) is None for o in cell.outputs] != [_figure(o) is None for o in fresh]:
        texts = "\n".join([*says, ""]), "\n".join([*prints, ""])
        yield f"{at}: the page shows another output\n{_difference(path, cell, *texts)}\n{ACCEPT}"
        return
    for old, new in zip(cell.outputs, fresh, strict=True):
        was, now = _figure(old), _figure(new)
        if was and now and (fault := _pixels(was, now)):
            yield f"{at}: the page shows another figure: {fault}\n{ACCEPT}"


def _difference(path: str, cell: Cell, says: str, prints: str) -> str:
    """How two texts differ, at the line where the cell stands: the outputs have none of their own in its source."""
    old, new = (
        Side(text, who, lambda _: f"{path}:{cell.line}")
        for text, who in ((says, "the page says"), (prints, "python prints"))
    )
    return differences(old, new)


def _text(output: dict[str, Any]) -> str:
    """The text of an output; of a figure, the text that stands for it."""
    if output["output_type"] == "stream":
        return "".join(output["text"])
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}\n"
    return "".join(output["data"].get("text/plain", ""))


def _figure(output: dict[str, Any]) -> bytes | None:
    """The PNG of an output, if it is a figure."""
    png = output.get("data", {}).get("image/png")
    return base64.b64decode("".join(png)) if png else None


def _pixels(was: bytes, now: bytes) -> str | None:
    """How two PNG pictures differ beyond the tolerance; None if they do not."""
    from PIL import Image, ImageChops, UnidentifiedImageError

    try:
        old, new = (Image.open(io.BytesIO(png)).convert("RGBA") for png in (was, now))
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        return f"the stored picture cannot be read: {str(error).split(' <')[0]}"
    if old.size != new.size:
        return f"{old.size[0]}x{old.size[1]} pixels became {new.size[0]}x{new.size[1]}"
    bands = ImageChops.difference(old, new).split()
    worst = max(level for band in bands for level, count in enumerate(band.histogram()) if count)
    if worst <= TOLERANCE:
        return None
    return f"a pixel differs by {worst} of 255 levels, and {TOLERANCE} are allowed"


def _check_text(notebook: Notebook) -> Iterator[Diagnostic]:
    """The rules for pages, applied to the Markdown cells and the figures' text alternatives."""
    description = str(notebook.content["metadata"].get("description", ""))
    lines: list[str] = [" ".join(description.split()), ""]
    origin: list[int] = [notebook.description_line] * 2
    shown: list[tuple[int, str, str]] = []
    for cell in notebook.cells:
        if cell.kind == "markdown":
            page = parse_cell(cell.source, notebook.path)
            for problem in page.problems:
                yield Diagnostic(notebook.path, cell.line + problem.line - 1, problem.text)
            for listing in page.listings:
                text = "a Markdown cell shows no program: write a code cell"
                yield Diagnostic(notebook.path, cell.line + listing.line - 1, text)
            new = page.prose.split("\n")
        else:
            shown.append((len(lines) + 1, _without_words(cell.source), cell.text))
            for problem in _code(cell, notebook.path):
                yield Diagnostic(notebook.path, cell.line + problem.line - 1, problem.text)
            new = [f"![{cell.alt}](figure.png)" if cell.alt else ""]
        lines += [*new, ""]
        origin += [cell.line + (at if cell.kind == "markdown" else 0) for at in range(len(new) + 1)]
    text = "\n".join(lines)
    for problem in [*check_prose(text, notebook.path, shown), *check_stated(text, notebook.path, shown)]:
        yield Diagnostic(notebook.path, origin[problem.line - 1], problem.text)


def _code(cell: Cell, path: str) -> Iterator[Diagnostic]:
    """What in the text of a cell vouches for something. One that Python cannot read fails when it runs."""
    with suppress(SyntaxError):
        yield from check_code(cell.source, path)


def _without_words(source: str) -> str:
    """The source without comments and docstrings, which vouch for no sentence."""
    with suppress(SyntaxError):
        return without_words(source)
    return source


def accepted(notebook: Notebook, fresh: list[list[dict[str, Any]]]) -> bytes:
    """The notebook file with the outputs of `fresh` in the place of the stored ones."""
    content = json.loads(json.dumps(notebook.content))
    for cell, outputs in zip(content["cells"], fresh, strict=True):
        if cell["cell_type"] == "code":
            cell["outputs"] = [_stored(output) for output in outputs]
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _stored(output: dict[str, Any]) -> dict[str, Any]:
    """An output in the form in which notebook files keep it: text as a list of lines."""
    stored: dict[str, Any] = json.loads(json.dumps(output))
    if "text" in stored:
        stored["text"] = stored["text"].splitlines(keepends=True)
    if "text/plain" in stored.get("data", {}):
        stored["data"]["text/plain"] = stored["data"]["text/plain"].splitlines(keepends=True)
    return stored
