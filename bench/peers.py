"""The tools that check documentation by running it: what each is given, and how it is called."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from content import Block, read_page
from convert import Prints, to_examples, to_markdown_docs, to_mktestdocs, to_notebook, to_sybil
from repository import ROOT, page_files

CACHE = ROOT / ".cache/bench"
PINS = dict(
    line.split("#")[0].strip().split("==")
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    if "==" in line.split("#")[0]
)
"""What this site pins, by name."""

MKTESTDOCS_TEST = """
from pathlib import Path

import pytest
from mktestdocs import check_md_file


@pytest.mark.parametrize("page", sorted(Path(".").rglob("*.md")), ids=str)
def test_page(page):
    check_md_file(page, memory=True)
"""

SYBIL_CONFTEST = """
from sybil import Sybil
from sybil.parsers.markdown import ClearNamespaceParser, PythonCodeBlockParser

pytest_collect_file = Sybil([ClearNamespaceParser(), PythonCodeBlockParser()], pattern="*.md").pytest()
"""

EXAMPLES_TEST = r"""
import re

import pytest
from pytest_examples import find_examples

NAMES = {}


@pytest.mark.parametrize("example", find_examples("."), ids=str)
def test_example(example, eval_example):
    eval_example.set_config(line_length=10_000)
    eval_example.print_callback = lambda text: re.sub(r"\s*\n\s*", " ", text)
    settings = example.prefix_settings()
    program = example.path, settings.get("group")
    run = eval_example.run if settings.get("test") == "run" else eval_example.run_print_check
    NAMES[program] = run(example, module_globals=NAMES.get(program))
"""

NBVAL_SANITIZE = "".join(
    f"regex: {pattern}\nreplace: \n"
    for pattern in (
        r"[^\n]*\.py:\d+: (?=\w+Warning: )",  # the place of a warning, in a cell or in torch
        r"\n  [^\n]*",  # and its line of code
        r" \(Triggered internally at [^)]*\)",  # a path of the machine that built torch
    )
)


@dataclass(frozen=True)
class Peer:
    """A tool: what it installs, the form it takes the pages in, and its files and options beside them."""

    name: str
    requirement: str
    checks: str
    convert: Callable[[list[Block], Prints], str]
    suffix: str = ".md"
    support: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """Where its environment is."""
        return CACHE / self.name

    @property
    def python(self) -> str:
        """The interpreter of its environment."""
        return str(self.folder / "bin/python")

    @property
    def arguments(self) -> list[str]:
        """What pytest is called with, in the folder that `lay_out` filled."""
        return ["-q", "-p", "no:cacheprovider", *self.options]

    def lay_out(self, copy: Path, target: Path, prints: Prints, pages: list[Path] | None = None) -> None:
        """Write the pages of `copy`, all or the given ones, in the form that this tool takes."""
        target.mkdir(parents=True)
        for name, text in self.support.items():
            (target / name).write_text(text, encoding="utf-8")
        (target / "pytest.ini").write_text("[pytest]\n")
        for page in page_files(copy) if pages is None else pages:
            file = (target / page.relative_to(copy)).with_suffix(self.suffix)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.convert(read_page(copy, page), prints), encoding="utf-8")


PEERS = (
    Peer(
        "pytest-markdown-docs",
        "pytest-markdown-docs==0.9.2",
        "that the code runs",
        to_markdown_docs,
        options=("--markdown-docs",),
    ),
    Peer(
        "mktestdocs",
        "mktestdocs==0.2.5",
        "that the code runs",
        to_mktestdocs,
        support={"test_pages.py": MKTESTDOCS_TEST},
    ),
    Peer(
        "sybil",
        "sybil==10.1.0",
        "output and exceptions, in pages written as doctests",
        to_sybil,
        support={"conftest.py": SYBIL_CONFTEST},
    ),
    Peer(
        "pytest-examples",
        "pytest-examples==0.0.18",
        "output of print, in pages written with #> comments",
        to_examples,
        support={"test_pages.py": EXAMPLES_TEST},
    ),
    Peer(
        "nbval",
        "nbval==0.11.0",
        "output, warnings and exceptions, in notebooks",
        to_notebook,
        suffix=".ipynb",
        support={"sanitize.cfg": NBVAL_SANITIZE},
        options=("--nbval", "--nbval-current-env", "--nbval-sanitize-with", "sanitize.cfg", "--nbval-cell-timeout=60"),
    ),
)


def prepare() -> None:
    """Make the environments that are missing: one with what the programs import, and one for each peer that sees it."""
    shared = CACHE / "programs"
    wanted = _pinned("torch", "numpy", "matplotlib")
    if not _is_ready(shared, wanted):
        _pip(sys.executable, "--target", str(shared), "--upgrade", *wanted)
        _mark(shared, wanted)
    for peer in PEERS:
        wanted = [*_pinned("pytest", *(["ipykernel"] if peer.name == "nbval" else [])), peer.requirement]
        if not _is_ready(peer.folder, wanted):
            venv.create(peer.folder, with_pip=True, clear=True)
            _pip(peer.python, *wanted)
            packages = next((peer.folder / "lib").glob("python*/site-packages"))
            (packages / "programs.pth").write_text(f"{shared}\n")
            _mark(peer.folder, wanted)


def _pinned(*names: str) -> list[str]:
    return [f"{name}=={PINS[name]}" for name in names]


def _is_ready(folder: Path, wanted: list[str]) -> bool:
    """Whether the environment holds what is wanted, in these versions."""
    file = folder / "ready"
    return file.exists() and file.read_text(encoding="utf-8") == "\n".join(wanted)


def _mark(folder: Path, wanted: list[str]) -> None:
    (folder / "ready").write_text("\n".join(wanted), encoding="utf-8")


def _pip(python: str, *words: str) -> None:
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words]
    subprocess.run(command, check=True)
