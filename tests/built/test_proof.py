"""Every program that a reader can see was executed, and every output is what it gave.

Of literate the proof uses what runs programs, and nothing of what reads pages: it reads the built HTML.
So a block that the pages' tests overlook does not get past it.
"""

import json
import re
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.built.equations import equations_fault
from tests.built.execution import Executed
from tests.built.markup import parse_table
from tests.built.pages import Page, read_site
from tests.built.plants import FENCE, NOTEBOOKS, RECORD, TRUE, UNSEEN, UNTRUE, changed
from tests.built.proof import Report, inspect
from tests.conftest import ROOT

SNIPPETS = ROOT / "snippets"
CASES = ROOT / "tests/plugin/cases"
RECORDS = (
    "bench/results.out",
    "tests/playground/table.out",
    "tests/browser/recall.out",
    "tests/versions/changes.out",
    "tests/versions/messages.out",
)
"""Tables that tests of their own hold."""

# What a site may hold beside the programs to download.
TEXT = {".html", ".css", ".js", ".map", ".json", ".xml", ".gz", ".svg", ".ipynb", ".txt"}
PUBLISHED = TEXT | {".png", ".woff2", ".wasm", ".zip"}


@pytest.fixture(scope="module")
def report(site_pages: dict[str, Page], executed: Executed) -> Report:
    texts = {file.read_text() for file in CASES.rglob("expected.txt")}  # held by tests/plugin
    records = "".join((ROOT / path).read_text().replace("``", "`") for path in RECORDS)
    records = records.replace(" ` |", "` |")  # a message that ends with a space, which no code in a cell shows
    parts = re.findall(r"start:[\w-]+\]\n(.*?)# --8<-- ", records, re.DOTALL)
    return inspect(site_pages.values(), executed, texts, [parse_table(part) for part in parts if part.startswith("|")])


def test_nothing_escapes(report: Report):
    told = "\n\n".join(f"{each.page}: {each.why}\n{each.block}" for each in report.escapes)
    assert not report.escapes, told


def test_every_section_is_somewhere(report: Report, executed: Executed):
    there = {(source, section.name) for source, sections in executed.sources.items() for section in sections}
    assert report.shown == there
    assert len(there) > 100


def test_every_picture_is_somewhere(report: Report, executed: Executed):
    assert report.pictures == executed.pictures.keys()
    assert len(report.pictures) >= 8


def test_the_site_publishes_no_other_kind_of_file(built_site: Path):
    files = {file.relative_to(built_site).as_posix() for file in built_site.rglob("*") if file.is_file()}
    programs = {f"programs/{file.relative_to(SNIPPETS).as_posix()}" for file in SNIPPETS.rglob("*.py")}
    assert {name for name in files if name.startswith("programs/")} == programs  # which a link offers to download
    licences = {name for name in files if Path(name).name == "LICENSE"}
    assert {Path(name).suffix for name in files - programs - licences} <= PUBLISHED


def test_a_notebook_to_download_is_the_one_that_was_executed(built_site: Path):
    there = {file.name: file.read_bytes() for file in (ROOT / "docs/en").rglob("*.ipynb")}
    assert {file.name: file.read_bytes() for file in built_site.glob("labs/**/*.ipynb")} == there


# The proof of the proof: a site of pages with one fault each.


def name_of(kind: str, plant: str) -> str:
    return f"{kind}-{plant.replace(' ', '-')}"


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory, executed: Executed) -> dict[str, list[str]]:
    """What the proof says of each page of a site that holds all plants."""
    root = tmp_path_factory.mktemp("planted")
    docs = root / "docs"
    shutil.copytree(ROOT / "snippets", root / "snippets")
    (root / "hidden.md").write_text(FENCE)
    pages = {
        name_of(kind, plant): text
        for kind, plants in (("unseen", UNSEEN), ("untrue", UNTRUE), ("true", TRUE))
        for plant, text in plants.items()
    }
    docs.mkdir()
    (docs / "testing.md").write_text("# Testing\n")
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(f"# Title {{ #title }}\n\n{text}")
        (docs / name).mkdir()
    (docs / "picture.png").write_bytes(b"")
    notebook = json.loads((ROOT / "docs/en/labs/running-example.ipynb").read_text())
    sections = executed.sources["labs/running-example.ipynb"]
    sources = dict(executed.sources)
    for kind in ("nothing", *NOTEBOOKS):
        name = name_of("notebook", kind)
        (docs / f"{name}.ipynb").write_text(json.dumps(changed(notebook, kind)))
        sources[f"{name}.ipynb"] = sections
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(root / "site"), strict=False)
    config.nav = ["testing.md"]  # a short navigation on each page
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        build(config)
    told: dict[str, list[str]] = {}
    everything = Executed(executed.torch, sources, executed.pictures)
    for escape in inspect(read_site(root / "site").values(), everything, set(), [parse_table(RECORD)]).escapes:
        told.setdefault(escape.page, []).append(f"{escape.why}: {escape.block}")
    return told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<span>2. <small>upstream", "<span>7. <small>upstream", "the picture has not"),
        ("<span> × </span>", "<span> + </span>", "is wrong"),
        ("<span> = </span>", "<span> &lt; </span>", "no equation"),
    ],
)
def test_a_false_equation_is_told(old: str, new: str, told: str):
    line = (
        '<li>A sentence.<span class="equation"><span>2. <small>upstream</small></span><span> × </span>'
        "<span>(-3.) <small>local derivative</small></span><span> = </span><span>-6. <small>sent to x</small></span>"
        "</span></li>"
    )
    file = "<g data-value='tensor(2.)' data-local='tensor(-3.)' data-grad='tensor(-6.)'></g>"
    assert equations_fault(BeautifulSoup(line, "html.parser"), file) is None
    assert old in line
    assert told in equations_fault(BeautifulSoup(line.replace(old, new), "html.parser"), file)


@pytest.mark.parametrize("plant", UNSEEN)
def test_a_program_that_was_not_executed_is_reported(plant: str, planted: dict[str, list[str]]):
    told = planted.get(name_of("unseen", plant), [])
    assert any("torch.ones" in each for each in told), told


@pytest.mark.parametrize("plant", UNTRUE)
def test_an_output_that_was_not_printed_is_reported(plant: str, planted: dict[str, list[str]]):
    assert planted.get(name_of("untrue", plant))


@pytest.mark.parametrize("plant", NOTEBOOKS)
def test_a_changed_notebook_is_reported(plant: str, planted: dict[str, list[str]]):
    assert planted.get(name_of("notebook", plant))


def test_what_is_true_is_not_reported(planted: dict[str, list[str]]):
    assert [page for page in planted if page.startswith("true-") or page == "notebook-nothing"] == []
