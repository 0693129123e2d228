"""Links to PyTorch's sources and manual name the version that the pages are checked with, and lines that are there.

What PyTorch prints is left as it is: such addresses stand in inline code or in an output, and in no link.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.tiny import ROOT

LINK = re.compile(r"\]\((https?://[^)\s]+)\)")
SOURCE = re.compile(r"https://github\.com/pytorch/pytorch/(?:blob|tree|raw)/([^/]+)/([^#]+)(?:#L(\d+))?")
MANUAL = re.compile(r"https?://(?:docs\.)?pytorch\.org/(?:docs|cppdocs|functorch)/([^/]+)/")
UNVERSIONED = ("https://docs.pytorch.org/cppdocs/",)
"""Manuals of which there is one for all versions."""


def version() -> str:
    """The version of torch in requirements.txt."""
    found = re.search(r"^torch==([\d.]+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return found[1]


def installed(path: str) -> Path | None:
    """The file of the sources in the installed torch, if that has it: Python and headers, not C++."""
    spec = find_spec("torch")
    assert spec and spec.origin
    package = Path(spec.origin).parent
    candidates = (package.parent / path, package / "include" / path)
    return next((file for file in candidates if file.is_file()), None)


def fault(url: str) -> str | None:
    """What is wrong with a link, or None."""
    number = version()
    if (source := SOURCE.match(url)) is not None:
        if source[1] != f"v{number}":
            return f"is {source[1]}, and the pages are checked with v{number}"
        file = installed(source[2])
        if source[3] and (file is None or len(file.read_text(encoding="utf-8").splitlines()) < int(source[3])):
            return f"torch {number} has no line {source[3]} there that can be looked up"
    elif url.startswith(UNVERSIONED):
        return None
    elif (manual := MANUAL.match(url)) is not None and manual[1] != number.rpartition(".")[0]:
        return f"is the manual of {manual[1]}, and the pages are checked with {number}"
    return None


def faults(text: str) -> list[str]:
    """The links of a page that are wrong, each with what is wrong."""
    return [f"{url}: {problem}" for url in LINK.findall(text) if (problem := fault(url))]


def test_links_name_the_version():
    pages = [file for kind in ("*.md", "*.ipynb") for file in sorted((ROOT / "docs").rglob(kind))]
    found = {str(page.relative_to(ROOT)): faults(page.read_text(encoding="utf-8")) for page in pages}
    assert {page: wrong for page, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/pytorch/pytorch/blob/main/torch/autograd/function.py",
        "https://github.com/pytorch/pytorch/blob/v2.12.0/torch/autograd/function.py",
        "https://docs.pytorch.org/docs/stable/autograd.html",
        "https://pytorch.org/docs/main/notes/autograd.html",
        "https://docs.pytorch.org/docs/2.12/autograd.html",
    ],
)
def test_a_link_to_another_version_is_reported(url: str):
    assert len(faults(f"See [its source]({url}).")) == 1


def test_a_line_that_is_not_there_is_reported():
    source = f"https://github.com/pytorch/pytorch/blob/v{version()}/torch/autograd/function.py"
    assert faults(f"[source]({source}#L10)") == []
    assert len(faults(f"[source]({source}#L100000)")) == 1


def test_what_pytorch_prints_is_no_link():
    assert faults("`see https://docs.pytorch.org/docs/stable/optim.html`") == []
