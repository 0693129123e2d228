"""Notebooks: what is stored is held against a fresh run."""

from __future__ import annotations

import base64
import io
import json
import re
from pathlib import Path

import pytest
from PIL import Image

from literate.claims.notebook import TOLERANCE, accepted, check_notebook, execute, hand_in, read_notebook
from literate.diagnostic import Diagnostic
from literate.runner.child import Limits
from literate.runner.pool import shared

NAME = "docs/en/labs/tiny.ipynb"


def _png(level: int = 0, size: tuple[int, int] = (4, 3)) -> str:
    picture = Image.new("RGBA", size, (0, 0, 0, 255))
    picture.putpixel((1, 1), (level, 0, 0, 255))
    data = io.BytesIO()
    picture.save(data, "png")
    return base64.b64encode(data.getvalue()).decode()


def _stream(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


def _figure(level: int = 0, size: tuple[int, int] = (4, 3)) -> dict:
    data = {"image/png": _png(level, size), "text/plain": "<F>"}
    return {"output_type": "display_data", "metadata": {}, "data": data}


def _notebook(folder: Path, *cells: tuple[str, str, list[dict]], alt: str = ""):
    content = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    for number, (kind, source, outputs) in enumerate(cells):
        cell = {"cell_type": kind, "id": f"cell-{number}", "metadata": {"alt": alt} if alt else {}, "source": source}
        content["cells"].append(cell | ({"outputs": outputs, "execution_count": None} if kind == "code" else {}))
    file = folder / "tiny.ipynb"
    file.write_text(json.dumps(content, indent=1))
    return read_notebook(file, NAME)


def test_equal_outputs_are_accepted(tmp_path):
    notebook = _notebook(tmp_path, ("code", "print(1)", [_stream("1\n"), _figure(0)]))
    assert list(check_notebook(notebook, [[_stream("1\n"), _figure(0)]])) == []


def test_another_text_is_named_with_its_cell_and_line(tmp_path):
    notebook = _notebook(tmp_path, ("markdown", "# A", []), ("code", "print(1)", [_stream("2\n")]))
    (message,) = check_notebook(notebook, [[], [_stream("1\n")]])
    assert message.startswith(f"{NAME}:{notebook.cells[1].line}: cell 2: the page shows another output\n")
    assert "\n-2\n+1\n" in message and message.endswith("pytest --update-outputs")
    assert '"print(1)"' in notebook.file.read_text().split("\n")[notebook.cells[1].line - 1]


@pytest.mark.parametrize("level", [0, TOLERANCE])
def test_a_figure_within_the_tolerance_is_accepted(tmp_path, level):
    notebook = _notebook(tmp_path, ("code", "draw()", [_figure(0)]))
    assert list(check_notebook(notebook, [[_figure(level)]])) == []


@pytest.mark.parametrize(
    ("fresh", "says"),
    [
        (_figure(TOLERANCE + 1), "a pixel differs by 9 of 255 levels, and 8 are allowed"),
        (_figure(0, (5, 3)), "4x3 pixels became 5x3"),
    ],
)
def test_one_pixel_beyond_the_tolerance_is_another_figure(tmp_path, fresh, says):
    notebook = _notebook(tmp_path, ("code", "draw()", [_figure(0)]))
    (message,) = check_notebook(notebook, [[fresh]])
    assert says in message


def test_the_page_on_testing_states_the_tolerance():
    page = (Path(__file__).parents[2] / "docs/en/testing.md").read_text()
    assert rf"by at most \( 2^3 = {TOLERANCE} \) of its \( 2^8 - 1 = 255 \) levels" in page


def test_a_missing_figure_and_a_surplus_one_are_seen(tmp_path):
    one = _notebook(tmp_path, ("code", "draw()", [_figure(0)]))
    assert list(check_notebook(one, [[]]))
    none = _notebook(tmp_path, ("code", "draw()", []))
    assert list(check_notebook(none, [[_figure(0)]]))


def test_what_is_written_to_stderr_is_refused(tmp_path):
    notebook = _notebook(tmp_path, ("code", "warn()", [_stream("w\n", "stderr")]))
    (message,) = check_notebook(notebook, [[_stream("w\n", "stderr")]])
    assert "cell 1 writes to stderr" in message


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It is 3 here.", "the number 3 goes unchecked"),
        ("It is `2.` here.", "`2.` is not a whole value printed under this heading"),
        ("```python\nprint(1)\n```", "Python is shown by one include"),
        ("```\nx", "this fence is not closed"),
    ],
)
def test_the_rules_for_pages_hold_in_cells(tmp_path, text, says):
    notebook = _notebook(tmp_path, ("markdown", text, []), ("code", "print(1.0)", [_stream("1.0\n")]))
    messages = list(check_notebook(notebook, [[], [_stream("1.0\n")]]))
    assert any(says in message for message in messages), messages


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("x = 1.0  # the gradient is 7", "a comment vouches for a number"),
        ('x = 1.0\nprint("x.grad:", y.grad)', 'the label "x.grad" does not name'),
        ("import sys\nprint(sys.argv)", "would tell the program who is running it"),
    ],
)
def test_the_rules_for_programs_hold_in_cells(tmp_path, source, says):
    notebook = _notebook(tmp_path, ("code", source, [_stream("1.0\n")]))
    messages = list(check_notebook(notebook, [[_stream("1.0\n")]]))
    assert any(says in message for message in messages), messages


def test_a_comment_in_a_cell_vouches_for_no_sentence(tmp_path):
    code = ("code", "x = 1.0  # a loss, not a RuntimeError\nprint(x)", [_stream("1.0\n")])
    notebook = _notebook(tmp_path, ("markdown", "It raises a RuntimeError.", []), code)
    assert any(
        "RuntimeError stands in no program" in each for each in check_notebook(notebook, [[], [_stream("1.0\n")]])
    )


def test_the_rules_hold_in_alternative_texts(tmp_path):
    notebook = _notebook(tmp_path, ("code", "draw()", [_figure(0)]), alt="a line of slope 3")
    (message,) = check_notebook(notebook, [[_figure(0)]])
    assert "`3` is not a whole value" in message


def _store(folder: Path, change) -> Path:
    """A notebook of two cells, changed by hand."""
    _notebook(folder, ("markdown", "# A", []), ("code", "print(1)", [_stream("1\n")]))
    file = folder / "tiny.ipynb"
    content = json.loads(file.read_text())
    change(content)
    file.write_text(json.dumps(content, indent=1))
    return file


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            lambda n: n["cells"][0].update(cell_type="raw"),
            "cell 1 is a raw cell, which goes unchecked: make it Markdown or code",
        ),
        (lambda n: n["cells"][0]["metadata"].update(tags=["3"]), "cell 1 has metadata that nothing reads: tags"),
        (
            lambda n: n["cells"][0].update(attachments={"a": {}}),
            "cell 1 has attachments, which go unchecked: draw the figure in a code cell",
        ),
        (lambda n: n["cells"][1]["metadata"].update(alt=3), "cell 2 has an alt that is not one line of plain text"),
        (
            lambda n: n["cells"][1]["metadata"].update(alt="a](b) 3"),
            "cell 2 has an alt that is not one line of plain text",
        ),
        (lambda n: n.update(nbformat=3), "is a notebook of format 3: save it in Jupyter, which makes it format 4"),
    ],
)
def test_what_no_check_would_read_is_one_problem(tmp_path, change, says):
    with pytest.raises(Diagnostic, match=rf"^{NAME}:\d+: {re.escape(says)}$"):
        read_notebook(_store(tmp_path, change), NAME)


def test_the_description_of_a_notebook_is_held_with_its_line(tmp_path):
    file = _store(tmp_path, lambda n: n["metadata"].update(description="It has 3 parts."))
    (message,) = check_notebook(read_notebook(file, NAME), [[], [_stream("1\n")]])
    line = next(number for number, text in enumerate(file.read_text().split("\n"), 1) if "It has 3" in text)
    assert message.startswith(f"{NAME}:{line}: the number 3 goes unchecked")


@pytest.mark.parametrize("text", ["{", "[]", '{"cells": [{}]}', '{"cells": 3}', ""])
def test_a_file_that_is_no_notebook_is_one_problem(tmp_path, text):
    file = tmp_path / "tiny.ipynb"
    file.write_text(text)
    with pytest.raises(Diagnostic) as caught:
        read_notebook(file, NAME)
    assert str(caught.value).startswith(f"{NAME}:1: is no") and "\n" not in str(caught.value)


@pytest.mark.parametrize("output", [3, {}, {"output_type": "stream"}, _figure() | {"data": {"image/png": "a"}}])
def test_an_output_that_cannot_be_read_is_one_problem(tmp_path, output):
    with pytest.raises(Diagnostic, match=rf"^{NAME}:\d+: is no notebook of format 4: .+$"):
        _notebook(tmp_path, ("code", "print(1)", [output]))


def test_a_picture_that_is_none_is_another_figure(tmp_path):
    stored = _figure(0)
    stored["data"]["image/png"] = base64.b64encode(b"no picture").decode()
    notebook = _notebook(tmp_path, ("code", "draw()", [stored]))
    (message,) = check_notebook(notebook, [[_figure(0)]])
    assert "cannot be read" in message


def test_accepting_puts_the_fresh_outputs_in_and_changes_nothing_else(tmp_path):
    notebook = _notebook(tmp_path, ("markdown", "# Stra\u00dfe", []), ("code", "print(1)", [_stream("2\n")]))
    fresh = [[], [_stream("1\n")]]
    notebook.file.write_bytes(accepted(notebook, fresh))
    again = read_notebook(notebook.file, NAME)
    assert list(check_notebook(again, fresh)) == []
    assert [cell.source for cell in again.cells] == ["# Stra\u00dfe", "print(1)"]
    assert accepted(again, fresh) == notebook.file.read_bytes()


def ran(folder: Path, *sources: str, limits: Limits | None = None) -> list[list[tuple[str, str]]]:
    """What each cell gives: the kind of each output, and its text."""
    notebook = _notebook(folder, *(("code", source, []) for source in sources))
    number = hand_in(notebook, shared(), limits)
    return [
        [
            (output.get("name", output["output_type"]), output.get("text") or output["data"]["text/plain"])
            for output in cell
        ]
        for cell in execute(notebook, shared(), number)
    ]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("1 / 0", "cell 2 raises ZeroDivisionError: division by zero"),
        ("input()", "cell 2 raises StdinNotImplementedError: "),
        ("import os\nos._exit(0)", r"ends by os._exit\(0\), so nothing after it runs"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "is ended by SIGKILL"),
        ("while True:\n    pass", "takes more than 1 seconds on the processor"),
        (
            "from IPython.display import clear_output\nclear_output()",
            "cell 2 gives a clear_output, which no page keeps",
        ),
    ],
)
def test_a_cell_that_does_not_come_to_its_end_is_named(tmp_path: Path, source: str, told: str):
    limits = Limits(processor=1) if "while" in source else None
    line = _notebook(tmp_path, ("code", "print(1)", []), ("code", source, [])).cells[1].line
    with pytest.raises(Diagnostic, match=f"^{NAME}:{line}: {told}"):
        ran(tmp_path, "print(1)", source, limits=limits)


FIGURE = "import matplotlib.pyplot as plt\nprint(1)\nplt.plot([1])\nplt.show()\nprint(2)"


@pytest.mark.parametrize(
    ("source", "given"),
    [
        ("x = 1", []),
        ("print(1)\n2", [("stdout", "1\n"), ("execute_result", "2")]),
        ("2;", []),
        ("import sys\nprint('a', file=sys.stderr)", [("stderr", "a\n")]),
        ("print('a', flush=True)\nprint('b')", [("stdout", "a\nb\n")]),
        ("import os\nos.write(1, b'a\\n');", [("stdout", "a\n")]),
        ("import warnings\nwarnings.warn('a')", [("stderr", None)]),
        ("import torch\ntorch.ones(2)", [("execute_result", "tensor([1., 1.])")]),
        (FIGURE, [("stdout", "1\n"), ("display_data", "<Figure size 640x480 with 1 Axes>"), ("stdout", "2\n")]),
    ],
)
def test_a_cell_gives_what_it_gives_in_jupyter(tmp_path: Path, source: str, given: list[tuple[str, str | None]]):
    """In the order in which a reader sees it."""
    first, found = ran(tmp_path, "print(0)", source)
    assert first == [("stdout", "0\n")]
    assert [kind for kind, _ in found] == [kind for kind, _ in given]
    assert all(text == wanted or wanted is None for (_, text), (_, wanted) in zip(found, given, strict=True))


def test_a_notebook_is_the_main_module_in_an_empty_folder(tmp_path: Path):
    assert ran(tmp_path, "import os\nprint(__name__, os.listdir())") == [[("stdout", "__main__ []\n")]]
