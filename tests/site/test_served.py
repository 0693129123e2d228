"""A site that is served is, after any edit, what a new server would show, and only what has changed is copied."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File

from literate.site.served import WAITING
from tests.conftest import ROOT

SECTION = "# --8<-- [start:run]\n{}\n# --8<-- [end:run]\n"
FENCE = '```{{ {} }}\n--8<-- "two/a/p.{}:run"\n```\n'
FILES = {
    "docs/index.md": "# Home { #home }\n\nText.\n",
    "docs/testing.md": "# Testing { #testing }\n",
    "docs/two/a.md": f"# A {{ #a }}\n\n{FENCE.format('.python', 'py')}\n{FENCE.format('.text .output', 'out')}",
    "snippets/two/a/p.py": SECTION.format("print(1)"),
    "snippets/two/a/p.out": SECTION.format("1"),
}


class Served:
    """A small repository, and the folder into which the server builds it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def build(self, target: str = "site") -> dict[str, bytes]:
        """Build as `mkdocs serve` does, and read what is there."""
        site = self.folder / target
        site.mkdir(exist_ok=True)
        config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(self.folder / "docs"), site_dir=str(site))
        config.nav = None
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
        files = {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
        files.pop("sitemap.xml.gz")  # carries the time
        return files


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """The repository of FILES."""
    monkeypatch.chdir(tmp_path)
    yield Served(tmp_path)
    load_config(str(ROOT / "mkdocs.yml")).plugins.on_startup(command="build", dirty=False)


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is copied into the site."""
    names: list[str] = []
    original = File.copy_file

    def copy_file(file: File, dirty: bool = False) -> None:
        names.append(file.dest_uri)
        original(file, dirty)

    monkeypatch.setattr(File, "copy_file", copy_file)
    return names


def program(served: Served) -> None:
    served.write("snippets/two/a/p.py", SECTION.format("print(2)"))


def new(served: Served) -> None:
    served.write("docs/b.md", "# B { #b }\n")
    served.write("docs/figure.svg", "<svg/>")
    served.write("snippets/b/q.py", SECTION.format("print(3)"))


def gone(served: Served) -> None:
    for name in ("docs/two/a.md", "snippets/two/a/p.py", "snippets/two/a/p.out"):
        (served.folder / name).unlink()


def another_kind(served: Served) -> None:
    """A folder that becomes a file."""
    gone(served)
    (served.folder / "snippets/two/a").rmdir()
    served.write("snippets/two/a.py", SECTION.format("print(4)"))


OF_A = {"notebooks/two/a.ipynb", "programs.zip"}
EDITS: dict[str, tuple[Callable[[Served], Any], set[str]]] = {
    "nothing": (lambda served: None, set()),
    "page": (lambda served: served.write("docs/index.md", "# Start { #home }\n"), {"sources/index.md.txt"}),
    "program": (program, {"programs/two/a/p.py", *OF_A}),
    "output": (lambda served: served.write("snippets/two/a/p.out", SECTION.format("2")), OF_A),
    "new": (new, {"sources/b.md.txt", "figure.svg", "programs/b/q.py", "programs.zip"}),
    "gone": (gone, {"programs.zip"}),
    "another-kind": (another_kind, {"programs/two/a.py", "programs.zip"}),
}


@pytest.mark.parametrize(("edit", "expected"), EDITS.values(), ids=EDITS)
def test_an_edit_copies_what_it_changes(served, copies, edit, expected):
    served.build()
    copies.clear()
    edit(served)
    after = served.build()
    assert {name for name in copies if name != "worker.js"} == expected  # each build removes its worker
    assert after == served.build("anew")


def test_a_file_of_the_site_that_another_has_touched_is_copied_again(served):
    before = served.build()
    (served.folder / "site/programs/two/a/p.py").write_text("")
    (served.folder / "site/sources/index.md.txt").unlink()
    assert served.build() == before


def test_a_build_that_fails_leaves_nothing_behind(served):
    before = served.build()
    for fault in ("[gone](gone.md)", '--8<-- "gone.py:run"'):
        served.write("docs/index.md", f"{FILES['docs/index.md']}\n{fault}\n")
        for _ in range(2):
            with pytest.raises(Abort):
                served.build()
    served.write("docs/index.md", FILES["docs/index.md"])
    assert served.build() == before
    assert not (served.folder / "site" / WAITING).exists()


def test_a_site_that_is_not_served_is_emptied_and_copied_whole(build_site, copies):
    site = build_site({"index.md": "# Home\n"})
    first = sorted(copies)
    (site / "left.txt").write_text("")
    copies.clear()
    build_site({"index.md": "# Home\n"})
    assert sorted(copies) == first
    assert not (site / "left.txt").exists()
