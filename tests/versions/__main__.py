"""`make changes TORCH=…` runs this with another torch: every program runs, and what differs is written down."""

from __future__ import annotations

from pathlib import Path

import torch

from literate.claims.output import write_whole
from literate.project import Project
from literate.site.pin import pinned
from tests.versions.record import changes, render, sections

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "tests/versions/changes.out"


def main() -> None:
    """Write the record."""
    project = Project(ROOT)
    names = sorted(project.program_name(file) for file in (ROOT / "snippets").rglob("*.py"))
    found = list(changes(project, names))
    there = torch.__version__.split("+")[0]
    write_whole(RECORD, render(sections(project, found, pinned("torch"), there)).encode())
    print(f"{RECORD.relative_to(ROOT)}: {len(found)} outputs of {len(names)} programs differ under torch {there}")


if __name__ == "__main__":
    main()
