"""Each page as a notebook: valid, with the prose, programs and outputs of its page, and its cells give the outputs."""

import ast
import copy
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from literate.claims.page import parse_page
from literate.claims.plot import changed, stored
from literate.diagnostic import Diagnostic
from literate.runner.pool import shared
from literate.runner.program import Program
from tests.conftest import ROOT

DOCS = ROOT / "docs/en"
SOURCES = {
    file.relative_to(DOCS).with_suffix("").as_posix(): file.read_text(encoding="utf-8")
    for file in sorted(DOCS.rglob("*.md"))
}
PAGES = [name for name, text in SOURCES.items() if ".py:" in text]
SAMPLE = 12
"""How many notebooks a run executes."""
MARKS = re.compile(r"\\[()\[\]]|\{ ?#|^\?\?\?|^!!!|</?div|8<--|<!--|^ {4}", re.MULTILINE)
"""What only the site reads."""
WORD = re.compile(r"[A-Za-z]{3,}")
WARNED = re.compile(
    r"^\S+:\d+: (?P<text>\w+Warning: (?:(?!\S+:\d+: ).*\n)*?.*?)(?: \(Triggered internally at [^)]*\))?\n(?:  .*\n|\Z)",
    re.MULTILINE,
)
"""A warning as Jupyter shows it, with the file and the line that gave it."""

Notebooks = dict[str, dict]


@pytest.fixture(scope="module")
def notebooks(built_site: Path) -> Notebooks:
    """Every notebook by the name of its page: `path/two-paths`."""
    folder = built_site / "notebooks"
    files = sorted(folder.rglob("*.ipynb"))
    return {each.relative_to(folder).with_suffix("").as_posix(): json.loads(each.read_text()) for each in files}


def cells(notebook: dict, kind: str) -> list[dict]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def text_of(cell: dict) -> str:
    return "".join(cell["source"])


def test_each_page_with_a_program_has_a_valid_notebook(notebooks: Notebooks):
    assert sorted(notebooks) == sorted(PAGES)
    for notebook in notebooks.values():
        nbformat.validate(notebook)
        ids = [cell["id"] for cell in notebook["cells"]]
        assert len(ids) == len(set(ids))


def test_a_page_offers_its_notebook_and_one_without_programs_has_none(built_site: Path):
    for name in SOURCES:
        folder = built_site / name.removesuffix("index")
        html = (folder / "index.html").read_text()
        links = re.findall(r'<a href="([^"]*\.ipynb)" download>Notebook</a>', html)
        assert [(folder / link).resolve() for link in links] == (
            [built_site.resolve() / f"notebooks/{name}.ipynb"] if name in PAGES else []
        )
        assert "colab" not in html  # there is no repository


def test_a_notebook_has_the_programs_of_its_page_in_order_and_their_outputs(notebooks: Notebooks):
    for name in PAGES:
        given = iter(cells(notebooks[name], "code"))
        for listing in parse_page(SOURCES[name], name).listings:
            section = between(ROOT / "snippets" / listing.include.path, str(listing.include.section))
            cell = next(each for each in given if same_code(text_of(each), section))
            told = {"": "", "-warning": "", "-error": ""}
            told |= {
                each.ending: between(ROOT / "snippets" / each.include.path, str(each.include.section))
                for each in listing.outputs
            }
            assert stored_by(cell)[:3] == tuple(told.values()), (name, listing)


def between(file: Path, section: str) -> str:
    """A section of a file."""
    text = file.read_text(encoding="utf-8")
    return text.partition(f"# --8<-- [start:{section}]\n")[2].partition(f"# --8<-- [end:{section}]")[0]


def same_code(one: str, other: str) -> bool:
    return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))


def stored_by(cell: dict) -> tuple[str, str, str, list[str]]:
    """What a cell is said to print, warn and raise, and its plots."""
    told, plots = {"stdout": "", "stderr": "", "error": ""}, []
    for each in cell["outputs"]:
        if each["output_type"] == "stream":
            told[each["name"]] += "".join(each["text"])
        elif each["output_type"] == "error":
            told["error"] = "\n".join(each["traceback"]) + "\n"
            kind, _, message = told["error"][:-1].partition(": ")
            assert (kind.rpartition(".")[2], message) == (each["ename"], each["evalue"])
            assert cell["metadata"]["tags"] == ["raises-exception"]
        else:
            plots.append("".join(each["data"]["image/svg+xml"]))
    return told["stdout"], told["stderr"], told["error"], plots


def test_a_notebook_has_the_prose_of_its_page_and_no_mark_of_the_site(notebooks: Notebooks):
    for name in PAGES:
        texts = [text_of(cell) for cell in cells(notebooks[name], "markdown")]
        for text in texts:
            blocks = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
            marks = MARKS.search(re.sub(r"`[^`]*`", "", blocks)) if name != "testing" else None
            assert marks is None, (name, marks)
            assert re.findall(r"\]\((?!https?://)[^)]*\)", re.sub(r"`[^`]*`", "", blocks)) == []
        given = iter(words("\n".join(texts)))
        page = parse_page(SOURCES[name], name)
        prose = "\n".join(page.prose.split("\n")[page.front.lines :])
        lost = [
            word
            for word in words(re.sub(r"^ *(?:\?\?\?\+?|!!!) \w+|\{ ?#[\w-]+ ?\}|!\[.*", "", prose, flags=re.MULTILINE))
            if word not in given
        ]
        assert not lost, (name, lost[:5])


def words(text: str) -> list[str]:
    """The words that a reader sees."""
    return WORD.findall(re.sub(r"\]\([^()\s]+\)|<div[^>]*>", "] ", text))


def given_by(outputs: list[dict]) -> tuple[str, str, tuple[str, str], int]:
    """What a cell gave in Jupyter: what it printed, warned and raised, and how many figures."""
    told, raised, figures = {"stdout": "", "stderr": ""}, ("", ""), 0
    for each in outputs:
        if each["output_type"] == "stream":
            told[each["name"]] += each["text"]
        elif each["output_type"] == "error":
            raised = each["ename"], each["evalue"]
        else:
            assert each["output_type"] == "display_data", each
            figures += 1
    return told["stdout"], WARNED.sub(r"\g<text>\n", told["stderr"]), raised, figures


def differences(name: str, notebook: dict, given: list[list[dict]], plots: dict[str, str]) -> Iterator[str]:
    """What the cells of a notebook gave in Jupyter that is not stored in it."""
    drawn = []
    for cell, outputs in zip(cells(notebook, "code"), given, strict=True):
        printed, warned, error, own = stored_by(cell)
        kind, _, message = error.removesuffix("\n").partition(": ")
        says, gives = (printed, warned, (kind.rpartition(".")[2], message), len(own)), given_by(outputs)
        if says != gives:
            yield f"{name}:\n{text_of(cell)}\nstored {says}\ngiven  {gives}"
        drawn += own
    if len(drawn) != len(plots):
        yield f"{name}: {len(drawn)} plots are stored, {len(plots)} are saved"
    for svg in drawn:
        found = [changed(svg, stored(text, f"{name}/{file}")) for file, text in plots.items()]
        if None not in found:
            yield f"{name}: a plot differs: {found}"


def executed(notebooks: Notebooks, names: list[str], folder: Path) -> list[str]:
    """The differences of these notebooks, each run in a process of its own."""
    numbers = {}
    for name in names:
        source = "\n".join(text_of(cell) for cell in cells(notebooks[name], "code"))
        program = Program(f"{name}.ipynb", folder / f"{name.replace('/', '-')}.ipynb", source, ())
        numbers[name] = shared().submit(program, "tests.built.child:page_notebook", json.dumps(notebooks[name]))
    told = []
    for name, number in numbers.items():
        try:
            told += differences(name, notebooks[name], *shared().answer(number))
        except Diagnostic as problem:
            told.append(str(problem))
    return told


def test_the_cells_of_a_notebook_give_what_it_says(notebooks: Notebooks, pytestconfig, tell, tmp_path: Path):
    names = PAGES if pytestconfig.option.whole else random.Random(pytestconfig.option.seed).sample(PAGES, SAMPLE)
    told = executed(notebooks, names, tmp_path)
    assert not told, "\n\n".join(told)
    tell(f"notebooks: {len(names)} of {len(PAGES)} executed")


FAULTY = "errors/reading-grad"
"""A page whose programs print, warn and raise."""


def output_of(notebook: dict, kind: str) -> dict:
    """The first output of a kind: a stream by its name, or an error."""
    outputs = [each for cell in cells(notebook, "code") for each in cell["outputs"]]
    return next(each for each in outputs if kind in (each["output_type"], each.get("name")))


def change_source(notebook: dict) -> None:
    cell = next(each for each in cells(notebook, "code") if any("backward()" in line for line in each["source"]))
    cell["source"] = ["pass"]


PLANTS = {
    "another text": lambda notebook: output_of(notebook, "stdout").update(text=["tensor(7.)\n"]),
    "another warning": lambda notebook: output_of(notebook, "stderr").update(text=["UserWarning: other\n"]),
    "another error": lambda notebook: output_of(notebook, "error").update(
        ename="TypeError", evalue="other", traceback=["TypeError: other"]
    ),
    "another program": change_source,
    "a raise without its tag": lambda notebook: [cell["metadata"].clear() for cell in cells(notebook, "code")],
}


def test_what_a_notebook_says_wrongly_is_told(notebooks: Notebooks, tmp_path: Path):
    planted = {name: copy.deepcopy(notebooks[FAULTY]) for name in PLANTS}
    for name, change in PLANTS.items():
        change(planted[name])
    told = executed(planted, list(planted), tmp_path)
    assert {name for name in PLANTS if any(each.startswith(name) for each in told)} == set(PLANTS)
