"""Accept what the programs print and draw now: rewrite their outputs and pictures, and tell where pages show them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from literate.changes import changed_entries, places_of, places_of_picture
from literate.claims.notebook import Notebook, accepted
from literate.claims.output import write_whole
from literate.claims.page import Page
from literate.diagnostic import Diagnostic
from literate.project import Project

Accepted = dict[str, list[str]]
"""The files that were rewritten, each with the places on pages that show what changed."""


def accept_output(project: Project, name: str) -> Accepted:
    """Rewrite the .out file of the program `name`, unless it raised where no page says it does."""
    try:
        result = project.run(name)
    except Diagnostic:
        return {}  # the check that follows reports it
    if result.problems or (result.raised and not _says_error(project, name, result.raised)):
        return {}
    entries = changed_entries(project, name)
    path = project.accept(name)
    return {path: list(places_of(project, name, entries))} if path else {}


def accept_pictures(project: Project, page: Page) -> Accepted:
    """Draw the pictures of the page anew; what cannot be drawn the check that follows reports."""
    drawn: Accepted = {}
    for graph in page.graphs:
        with suppress(Diagnostic):
            if path := project.accept_picture(graph):
                drawn[path] = list(places_of_picture(project, graph.path))
    for plot in page.plots:
        with suppress(Diagnostic):
            if path := project.accept_plot(plot):
                drawn[path] = [f"{page.path}:{plot.line}"]
    return drawn


def accept_notebook(path: Path, notebook: Notebook, fresh: list[list[dict[str, Any]]]) -> Accepted:
    """Put what the cells give now into the notebook at `path`."""
    write_whole(path, accepted(notebook, fresh))
    return {notebook.path: [f"{notebook.path}:{cell.line}" for cell in notebook.cells if cell.outputs]}


def _says_error(project: Project, name: str, section: str) -> bool:
    """Whether a page says that this section of the program raises."""
    return any(
        listing.include.path == name
        and listing.include.section == section
        and any(shown.ending == "-error" for shown in listing.outputs)
        for path in project.page_paths
        for listing in project.page(path).listings
    )
