"""The notebook of a page: what becomes of its Markdown, and where it can be opened."""

import json
import re
from pathlib import Path

import pytest

from literate.site.notebook_cell import quiet
from literate.site.notebook_text import inline


def file_of(texts: dict[str, str]) -> str:
    return "".join(f"# --8<-- [start:{name}]\n{text}\n# --8<-- [end:{name}]\n" for name, text in texts.items())


FILES = {
    "snippets/a/b/one.py": file_of({"first": "import torch\n\nx = torch.tensor(3.0)\nprint(x)", "last": "x.add_(1)"}),
    "snippets/a/b/one.out": file_of({"first": "tensor(3.)"}),
    "snippets/a/b/two.py": file_of({"run": "x = 1\nx.y"}),
    "snippets/a/b/two.out": file_of({"run-error": "AttributeError: 'int' object has no attribute 'y'"}),
}
PAGE = """\
---
description: A page.
---

# Title { #title }

A formula \\( x^2 \\), code `\\( x \\)` and a [link](c.md#there).

```{ .python title="a/b/one.py" }
--8<-- "a/b/one.py:first"
```

```{ .text .output }
--8<-- "a/b/one.out:first"
```

??? question "What does `x.y` raise?"

    ```{ .python title="a/b/two.py" }
    --8<-- "a/b/two.py:run"
    ```

    ```{ .text .output .error }
    --8<-- "a/b/two.out:run-error"
    ```

    An error.

```{ .python title="a/b/one.py" }
--8<-- "a/b/one.py:last"
```

\\[
x + 1
\\]
"""
OTHER = {"a/c.md": "# Other { #other }\n\n## There { #there }\n"}
GITHUB = "https://colab.research.google.com/github/someone/something/blob/notebooks/a/b.ipynb"


@pytest.fixture
def site(build_site, monkeypatch: pytest.MonkeyPatch):
    """The folder of the site with the page, of the repository at an address."""

    def built(repository: str) -> Path:
        monkeypatch.setenv("SITE_URL", "https://site.example/")
        monkeypatch.setenv("REPO_URL", repository)
        return build_site({"a/b.md": PAGE, **OTHER, **FILES})

    return built


def test_a_page_becomes_prose_without_marks_and_cells_with_their_outputs(site):
    built = site("")
    cells = json.loads((built / "notebooks/a/b.ipynb").read_text())["cells"]
    texts = ["".join(cell["source"]) for cell in cells]
    assert texts[0].startswith(
        "# Title\n\nThis is [a page of Autograd by Example](https://site.example/a/b/) as a notebook."
    )
    assert "A formula $x^2$, code `\\( x \\)` and a [link](https://site.example/a/c/#there)." in texts[0]
    assert texts[1:] == [
        "import torch\n\nx = torch.tensor(3.0)\nprint(x)",
        "**What does `x.y` raise?**\n\n[`a/b/two.py`](https://site.example/programs/a/b/two.py):",
        "x = 1\nx.y;",
        "An error.\n\n[`a/b/one.py`](https://site.example/programs/a/b/one.py), from its beginning again:",
        "import torch\n\nx = torch.tensor(3.0)\nprint(x)",
        "x.add_(1);",
        "$$\nx + 1\n$$",
    ]
    assert (
        cells[1]["outputs"]
        == cells[5]["outputs"]
        == [{"name": "stdout", "output_type": "stream", "text": ["tensor(3.)\n"]}]
    )
    assert cells[3]["metadata"] == {"tags": ["raises-exception"]}
    assert cells[3]["outputs"][0]["evalue"] == "'int' object has no attribute 'y'"
    assert not (built / "notebooks/a/c.ipynb").exists()


@pytest.mark.parametrize(
    ("repository", "links"),
    [
        ("https://github.com/someone/something", [GITHUB]),
        ("https://github.com/someone/something.git", [GITHUB]),
        ("https://gitlab.com/someone/something", []),
        ("", []),
    ],
)
def test_a_notebook_opens_in_colab_if_the_repository_is_on_github(site, repository: str, links: list[str]):
    built = site(repository)
    html = (built / "a/b/index.html").read_text()
    assert re.findall(r'<a href="([^"]+)">Open in Colab</a>', html) == links
    assert '<a href="../../notebooks/a/b.ipynb" download>Notebook</a>' in html
    assert "Notebook</a>" not in (built / "a/c/index.html").read_text()


@pytest.mark.parametrize(
    ("source", "cell"),
    [
        ("x", "x;"),
        ("x  # why", "x;  # why"),
        ("f(\n    x,\n)", "f(\n    x,\n);"),
        ("x = 1", "x = 1"),
        ("print(x)", "print(x)"),
        ("y.sum().backward()", "y.sum().backward()"),
        ("y.add_(1)", "y.add_(1);"),
        ("for x in y:\n    x", "for x in y:\n    x"),
    ],
)
def test_a_last_expression_shows_nothing_as_in_a_program(source: str, cell: str):
    assert quiet(source) == cell


def test_a_dollar_in_a_sentence_is_no_formula():
    assert inline("It costs $5, not `$x`.", str) == "It costs \\$5, not `$x`."
