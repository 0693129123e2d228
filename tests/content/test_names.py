"""The tables of names: every public name of each module is there, and its page speaks of it."""

from __future__ import annotations

import importlib
import posixpath
import re

import pytest

from literate.project import Project
from tests.conftest import ROOT

PAGE = "docs/en/reference/names.md"
SECTION = re.compile(r"^## ([\w.]+) \{ #")
ROW = re.compile(r"^\| `(\w+)` \| \[[^\]]+\]\(([\w./-]+\.md)(?:#([\w-]+))?\) \|$")


def listed(text: str) -> dict[str, dict[str, str]]:
    """For each module of the page its names, each with the path of the page that explains it."""
    found: dict[str, dict[str, str]] = {}
    module = ""
    for line in text.split("\n"):
        if (section := SECTION.match(line)) is not None:
            module = section[1]
        elif (row := ROW.match(line)) is not None:
            folder = posixpath.dirname(PAGE)
            found.setdefault(module, {})[row[1]] = posixpath.normpath(posixpath.join(folder, row[2]))
    return found


def public(name: str) -> set[str]:
    """The public names of a module: those it declares, and those it defines."""
    module = importlib.import_module(name)
    made = {key for key, value in vars(module).items() if getattr(value, "__module__", "") == name}
    return {*getattr(module, "__all__", ()), *(key for key in made if not key.startswith("_"))}


def faults(project: Project, text: str) -> list[str]:
    """The names without a page, the rows without a name, and the pages that do not speak of their name."""
    found = []
    for module, names in listed(text).items():
        found += [f"{module}.{name}: has no row" for name in sorted(public(module) - names.keys())]
        found += [f"{module}.{name}: is no public name" for name in sorted(names.keys() - public(module))]
        for name, path in names.items():
            page = project.page(path)
            programs = [project.program(listing.include.path).source for listing in page.listings]
            if not any(re.search(rf"(?<!\w){name}(?!\w)", each) for each in [page.text, *programs]):
                found.append(f"{module}.{name}: {path} does not speak of it")
    return found


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(ROOT)


def test_every_public_name_has_a_page(project: Project):
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    modules = [line.split("`")[1] for line in project.claims("reference/names/names.py")["run"].text.splitlines()[2:]]
    assert list(listed(text)) == modules
    assert faults(project, text) == []


@pytest.mark.parametrize(
    ("row", "planted"),
    [
        (r"\| `jacrev` \|", "| `jacrevs` |"),
        (r"\| `vmap` \| .*\n", ""),
        (r"\| `gradcheck` \| .*", "| `gradcheck` | [A](../path/slope.md) |"),
    ],
)
def test_a_name_without_a_page_is_reported(project: Project, row: str, planted: str):
    text, count = re.subn(row, planted, (ROOT / PAGE).read_text(encoding="utf-8"))
    assert count == 1
    assert faults(project, text)


def test_a_new_name_of_torch_is_reported(project: Project, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("torch.func.__all__", [*importlib.import_module("torch.func").__all__, "jet"])
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    assert faults(project, text) == ["torch.func.jet: has no row"]
