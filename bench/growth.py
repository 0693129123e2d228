"""How the cost of the checks grows: the content once, twice and four times."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from repository import copy_repository, keep_pages, multiply_all, multiply_pages, page_files, program_files

GROWTH = (1, 2, 4)
GUIDE = r"(?:backward|graph|requires-grad|non-scalar)/.*\.md"
MESSAGES = r"errors/c.*\.md"
"""Pages of the errors index, enough to see what a message more costs."""


@dataclass(frozen=True)
class Content:
    """A copy, and how many pages that show a program, programs, and messages (headings of the errors index) it has."""

    copy: Path
    pages: int
    programs: int
    messages: int


def contents(whole: Path, folder: Path) -> dict[str, dict[int, Content]]:
    """For each kind of growth the copies, by how many times the content is there.

    "page": the pages of four chapters, over the same programs. "program": the same with programs, outputs
    and pictures of their own. "message": pages of the errors index, with their programs.
    """
    kinds: dict[str, tuple[str, Callable[[Path, int], Path]]] = {
        "page": (GUIDE, multiply_pages),
        "program": (GUIDE, multiply_all),
        "message": (MESSAGES, multiply_all),
    }
    found: dict[str, dict[int, Content]] = {}
    for kind, (wanted, multiply) in kinds.items():
        once = keep_pages(copy_repository(whole, folder / f"{kind}1"), wanted)
        copies = {times: copy_repository(once, folder / f"{kind}{times}") for times in GROWTH[1:]}
        grown = {1: once, **{times: multiply(copy, times) for times, copy in copies.items()}}
        found[kind] = {times: counted(copy) for times, copy in grown.items()}
    return found


def counted(copy: Path) -> Content:
    """What stands in the copy."""
    shown = [page for folder in sorted((copy / "docs").iterdir()) for page in page_files(copy, f"docs/{folder.name}")]
    errors = [page.read_text(encoding="utf-8") for page in shown if page.parent.name == "errors"]
    messages = sum(len(re.findall("^## ", text, re.MULTILINE)) for text in errors)
    return Content(copy, len(shown), len(program_files(copy)), messages)
