"""MkDocs hook: when each page was last changed, as git knows.

A page has changed when its file has, or a program in the folder of the same name below `snippets/`.
A clone without the whole history does not know, and then nothing is said.
"""

import os
import posixpath
import subprocess
from functools import cache

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

DATE = "date "
"""What a line with a date begins with, before the files that were changed then."""

dates: dict[str, str] = {}
"""The dates that the build under way knows. MkDocs calls the functions below by their names."""


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Ask git, if there is a new commit."""
    global dates
    dates = last_changes(git("rev-parse", "HEAD").strip())


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Give the page its date, if there is one."""
    file = os.path.relpath(page.file.abs_src_path or page.file.src_uri).replace(os.sep, "/")
    programs = "snippets/" + posixpath.splitext(page.file.src_uri)[0]
    known = [dates[each] for each in (file, programs) if each in dates]
    if known:
        page.meta["changed"] = max(known)


@cache
def last_changes(commit: str) -> dict[str, str]:
    """The date of the last commit up to this one that touched each file of the pages, or each folder of programs."""
    if git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found: dict[str, str] = {}
    date = ""
    for line in git("log", f"--format={DATE}%cs", "--name-only", commit, "--", "docs", "snippets").splitlines():
        if line.startswith(DATE):
            date = line.removeprefix(DATE)
        elif line:
            unit = posixpath.dirname(line) if line.startswith("snippets/") else line
            found[unit] = max(date, found.get(unit, date))
    return found


def git(*arguments: str) -> str:
    """What a command of git prints; nothing where there is no git, or no repository."""
    try:
        run = subprocess.run(["git", *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return run.stdout
