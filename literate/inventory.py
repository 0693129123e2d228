"""What is published and what is collected: the same files, by count and by name.

Below the pages folder are pages, notebooks and the theme; below the programs folder programs, their
outputs and pictures. Whatever else lies there could be shown and would be read by no check.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from literate.claims.front_matter import LOADER
from literate.diagnostic import Diagnostic

PAGES = (".md", ".ipynb")
THEME = (".html", ".css", ".js", ".svg", ".png", ".woff2")
BESIDE = ("LICENSE", "README.md")
"""What lies beside a font or a script of others, and is no page."""
MADE = "__pycache__"
"""What Python leaves beside programs; nothing reads it."""
SETTINGS = "mkdocs.yml"
LANDING = "index.md"
"""A chapter's first page, which has the name of the chapter."""
CODE_NAME = re.compile(r"(?<!\w)(?:\w*[._]\w+)+", re.ASCII)
"""A name that only code writes so: zero_grad, .grad, torch.compile."""
LABEL_WORDS, LABEL_CHARACTERS = 4, 28
"""How long a label may be: what stands on one line of the navigation and is read at a glance."""


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below `folder`, every link and every hidden folder; hidden files, which nothing publishes, are not."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        yield from (here / name for name in sorted(folders) if (here / name).is_symlink() or name.startswith("."))
        folders[:] = sorted(name for name in folders if name != MADE and not name.startswith("."))
        yield from (here / name for name in sorted(names) if not name.startswith("."))


def wrong_files(root: Path, pages: str, programs: str) -> Iterator[Diagnostic]:
    """The files below the two folders that could be shown and would go unchecked."""
    theme = root / pages / "theme"
    for folder in (root / pages, root / programs):
        for file in files_below(folder):
            path = file.relative_to(root).as_posix()
            wrong = _wrong_file(file, theme, folder == root / pages)
            if wrong:
                yield Diagnostic(path, 1, wrong)


def _wrong_file(file: Path, theme: Path, is_page: bool) -> str | None:
    if file.is_symlink():
        return "is a link: pages and programs are files of their own"
    if file.is_dir():
        return "is a hidden folder, which no check reads"
    if file.name == "conftest.py":
        return "can take files out of the checks: settings stand in pyproject.toml"
    if not is_page:
        return None  # a file that no program owns fails by itself
    known: tuple[str, ...] = THEME if theme in file.parents else PAGES
    if known == THEME and file.name in BESIDE:
        return None
    return None if file.suffix in known else f"goes unchecked: files here end in {', '.join(known)}"


def uncollected(root: Path, pages: str, programs: str, collected: Iterable[Path]) -> Iterator[Diagnostic]:
    """The pages, notebooks and files of programs that have no item among the paths that were collected."""
    there = set(collected)
    theme = root / pages / "theme"
    for folder, endings in ((root / pages, PAGES), (root / programs, (".py",))):
        for file in files_below(folder):
            if file.suffix in endings and theme not in file.parents and file not in there:
                path = file.relative_to(root).as_posix()
                yield Diagnostic(path, 1, "was not collected: a setting, a folder's name or a conftest.py takes it out")


def site_folder(root: Path) -> str | None:
    """The folder of the pages that the site publishes, below the root; None where no site is set up."""
    settings = _settings(root)
    return settings["docs_dir"].value if settings and "docs_dir" in settings else None


def wrong_nav(root: Path) -> Iterator[Diagnostic]:
    """Where the navigation and the pages differ: each page is in it once."""
    settings = _settings(root)
    if not settings or "nav" not in settings or "docs_dir" not in settings:
        return
    docs = root / settings["docs_dir"].value
    seen: set[str] = set()
    for node in _leaves(settings["nav"]):
        line = node.start_mark.line + 1
        if not (docs / node.value).is_file():
            yield Diagnostic(SETTINGS, line, f"nav names {node.value}, which is not there")
        if node.value in seen:
            yield Diagnostic(SETTINGS, line, f"nav names {node.value} twice")
        seen.add(node.value)
    yield from _wrong_labels(settings["nav"])
    yield from _unknown_names(settings["nav"], docs)
    for file in files_below(docs):
        if file.suffix in PAGES and file.relative_to(docs).as_posix() not in seen:
            yield Diagnostic(file.relative_to(root).as_posix(), 1, f"is not in nav of {SETTINGS}")
    for key in settings.keys() & {"exclude_docs", "draft_docs", "not_in_nav"}:
        line = settings[key].start_mark.line + 1
        yield Diagnostic(SETTINGS, line, f"{key} would take pages out that are checked, or put pages in that are not")


def _unknown_names(node: yaml.Node, docs: Path) -> Iterator[Diagnostic]:
    """The labels with a name of code, such as zero_grad, that the page below them does not have."""
    for part in node.value if isinstance(node, yaml.SequenceNode) else ():
        for key, value in part.value if isinstance(part, yaml.MappingNode) else ():
            yield from _unknown_names(value, docs)
            names = CODE_NAME.findall(key.value) if isinstance(value, yaml.ScalarNode) else ()
            file = docs / str(value.value)
            if names and file.is_file():
                text = file.read_text(encoding="utf-8", errors="replace")
                for name in names:
                    if name not in text:
                        told = f"the label {key.value} names {name}, which stands nowhere on {value.value}"
                        yield Diagnostic(SETTINGS, key.start_mark.line + 1, told)


def _wrong_labels(node: yaml.Node) -> Iterator[Diagnostic]:
    """The pages of a navigation whose label a reader could not scan, or not tell from that of its neighbour."""
    if not isinstance(node, yaml.SequenceNode):
        return
    seen: set[str] = set()
    for part in node.value:
        if isinstance(part, yaml.ScalarNode) and part.value.rpartition("/")[2] != LANDING:
            told = f"{part.value} has no label: write `- Chain rule: {part.value}`, in a few words of your own"
            yield Diagnostic(SETTINGS, part.start_mark.line + 1, told)
        for key, value in part.value if isinstance(part, yaml.MappingNode) else ():
            line, label = key.start_mark.line + 1, key.value
            if len(label) > LABEL_CHARACTERS or len(label.split()) > LABEL_WORDS:
                told = f"the label {label} has more than {LABEL_WORDS} words or {LABEL_CHARACTERS} characters"
                yield Diagnostic(SETTINGS, line, told)
            if label in seen:
                yield Diagnostic(SETTINGS, line, f"the label {label} is in this chapter twice")
            seen.add(label)
            yield from _wrong_labels(value)


def _settings(root: Path) -> dict[str, yaml.Node]:
    """The settings of the site by their names; empty if there are none."""
    file = root / SETTINGS
    if not file.is_file():
        return {}
    node = yaml.compose(file.read_text(encoding="utf-8"), LOADER)
    return {key.value: value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _leaves(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """The paths in a navigation, from top to bottom."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for part in node.value:
            yield from _leaves(part)
    elif isinstance(node, yaml.MappingNode):
        for _, part in node.value:
            yield from _leaves(part)
