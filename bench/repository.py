"""A copy of the repository to measure and to damage, so that neither touches the real one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = "docs/en"


def copy_repository(source: Path, target: Path) -> Path:
    """Copy the files of the repository at `source` to `target`; notebooks stay behind (see `convert`).

    A copy of a copy shares its files: to change one, remove it first (see `change`).
    """
    is_repository = (source / ".git").exists()
    if is_repository:
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=source, check=True, capture_output=True, text=True).stdout
        names = [name for name in listed.split("\0") if name and (source / name).is_file()]
    else:
        names = [file.relative_to(source).as_posix() for file in source.rglob("*") if file.is_file()]
    for name in names:
        if not name.endswith((".ipynb", ".pyc")):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (shutil.copyfile if is_repository else os.link)(source / name, target / name)
    return target


def change(file: Path, text: str) -> None:
    """Give the file of a copy another text, which its twin in another copy does not get."""
    file.unlink()
    file.write_text(text, encoding="utf-8")


def page_files(copy: Path) -> list[Path]:
    """The pages of a copy that show a program."""
    return [file for file in sorted((copy / PAGES).rglob("*.md")) if ".py:" in file.read_text(encoding="utf-8")]


def keep_chapters(copy: Path, chapters: Sequence[str]) -> Path:
    """Remove all pages but those of the chapters, and the programs that these do not show."""
    for page in list((copy / PAGES).rglob("*.md")):
        if page.parent.name not in chapters:
            page.unlink()
    text = "".join(page.read_text(encoding="utf-8") for page in (copy / PAGES).rglob("*.md"))
    for file in [file for file in (copy / "snippets").rglob("*") if file.is_file()]:
        name = file.relative_to(copy / "snippets").as_posix()
        shown = f'"{name}"' if file.suffix == ".svg" else f'"{name.removesuffix(file.suffix)}.py:'
        if shown not in text:
            file.unlink()
    return copy


def multiply_pages(copy: Path, times: int) -> None:
    """Add copies of all pages under other names, until each is there `times` times; programs are not copied."""
    pages = list((copy / PAGES).rglob("*.md"))
    for number in range(2, times + 1):
        for page in pages:
            twin = copy / f"docs/copy{number}" / page.relative_to(copy / PAGES)
            twin.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, twin)
