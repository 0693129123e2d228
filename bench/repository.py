"""A copy of the repository to measure and to damage, so that neither touches the real one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = "docs/en"


def copy_repository(source: Path, target: Path) -> Path:
    """Copy the files of the repository at `source` to `target`.

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
        if not name.endswith(".pyc") and not name.startswith(".cache/"):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (shutil.copyfile if is_repository else os.link)(source / name, target / name)
    return target


def change(file: Path, text: str) -> None:
    """Give the file of a copy another text, which its twin in another copy does not get."""
    file.unlink()
    file.write_text(text, encoding="utf-8")


def page_files(copy: Path, folder: str = PAGES) -> list[Path]:
    """The pages of a copy that show a program, all or those of one folder."""
    return [file for file in sorted((copy / folder).rglob("*.md")) if ".py:" in file.read_text(encoding="utf-8")]


def program_files(copy: Path) -> list[Path]:
    """The programs of a copy."""
    return sorted((copy / "snippets").rglob("*.py"))


def keep_pages(copy: Path, wanted: str) -> Path:
    """Remove the pages below docs/en that do not match `wanted`, and the programs that no other page shows.

    Sentences may use the words of files that are gone, so these words stay, as a comment in the Makefile.
    """
    pages = copy / PAGES
    files = [file for folder in (pages, copy / "snippets") for file in folder.rglob("*.*")]
    texts = [file.read_text(encoding="utf-8") for file in files if file.suffix in (".py", ".out")]
    words = {word for text in (*texts, *map(str, files)) for word in re.findall(r"\w+", text)}
    makefile = copy / "Makefile"
    change(makefile, f"{makefile.read_text(encoding='utf-8')}\n# {' '.join(sorted(words))}\n")
    for page in [file for file in pages.rglob("*") if file.suffix in (".md", ".ipynb")]:
        if not re.fullmatch(wanted, page.relative_to(pages).as_posix()):
            page.unlink()
    text = "".join(page.read_text(encoding="utf-8") for page in pages.rglob("*.md"))
    for file in [file for file in (copy / "snippets").rglob("*") if file.is_file()]:
        name = file.relative_to(copy / "snippets").as_posix()
        shown = f'"{name}"' if file.suffix == ".svg" else f'"{name.removesuffix(file.suffix)}.py:'
        if shown not in text:
            file.unlink()
    (copy / "mkdocs.yml").unlink()  # its nav names the other pages
    return copy


def multiply_pages(copy: Path, times: int) -> Path:
    """Add copies of all pages under other names, until each is there `times` times; programs are not copied."""
    for page, twin, _ in _twins(copy, PAGES, ".md", times):
        shutil.copyfile(page, twin)
    return copy


def multiply_all(copy: Path, times: int) -> Path:
    """The same for pages, programs, outputs and pictures: each copied page shows the copies."""
    stems = [file.relative_to(copy / "snippets").with_suffix("").as_posix() for file in program_files(copy)]
    any_stem = "|".join(re.escape(each) for each in stems)
    included = re.compile(rf"(?<=\")(?:{any_stem})(?=\.)")  # a sentence may name a program that is on another page
    named = re.compile(rf"(?<![\w/-])(?:{any_stem})(?=\.)")
    drawn = re.compile(rf"\bgraph-({any_stem.replace('/', '-')})\b")
    for folder, ending in ((PAGES, ".md"), ("snippets", "")):
        for file, twin, number in _twins(copy, folder, ending, times):
            pattern = included if file.suffix == ".md" else named
            text = pattern.sub(rf"copy{number}/\g<0>", file.read_text(encoding="utf-8"))
            twin.write_text(drawn.sub(rf"graph-copy{number}-\1", text), encoding="utf-8")
    return copy


def _twins(copy: Path, folder: str, ending: str, times: int) -> list[tuple[Path, Path, int]]:
    """Every file below the folder that ends so, with each of its twins to write and the number of that copy."""
    found = []
    files = [file for file in (copy / folder).rglob(f"*{ending}") if file.is_file()]
    for number in range(2, times + 1):
        for file in files:
            place = copy / ("docs" if folder == PAGES else folder) / f"copy{number}"
            twin = place / file.relative_to(copy / folder)
            twin.parent.mkdir(parents=True, exist_ok=True)
            found.append((file, twin, number))
    return found
