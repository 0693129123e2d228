"""The pages of the guide: those that explain, one question each, and not those that collect."""

from __future__ import annotations

from pathlib import Path

from literate.claims.page import Page
from literate.project import Project
from tests.tiny import ROOT

OTHER = {"errors", "pitfalls", "questions", "labs"}
"""Folders of pages that collect."""


def guide() -> dict[str, Page]:
    """The pages of the guide and of the reference, by chapter and name."""
    project, folder = Project(ROOT), Path("docs/en")
    names = {Path(path).relative_to(folder).with_suffix("").as_posix(): path for path in project.page_paths}
    return {name: project.page(path) for name, path in names.items() if "/" in name and name.split("/")[0] not in OTHER}
