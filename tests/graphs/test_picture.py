"""Pictures are claims: any change of one, or of its program, fails with the page's line and the node's name."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from literate.check import check_page, check_stray
from literate.graphs.layout import lay_out
from literate.graphs.svg import draw
from literate.graphs.svg_reader import read
from literate.project import Project
from literate.runner.pool import Pool
from literate.runner.program import Program
from tests.tiny import ROOT, Files, write

PROGRAM = """# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = torch.tensor(5.0)
y = a * x**2 + x
y.backward()
# --8<-- [end:run]
"""
PAGE = """# A { #a }

```{ .python title="square.py" }
--8<-- "square.py:run"
```

--8<-- "square.y.svg"
"""
PROJECT = {"docs/page.md": PAGE, "snippets/square.py": PROGRAM, "snippets/square.out": ""}
AT = "docs/page.md:7: the page shows another graph"
ACCEPT = "If the new graph is right: pytest --update-outputs"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A page with a true picture."""
    write(tmp_path, PROJECT)
    found = Project(tmp_path)
    assert found.accept_picture(found.page("docs/page.md").graphs[0]) == "snippets/square.y.svg"
    return found


def told(project: Project, files: Files | None = None) -> list[str]:
    """What the checks say of the page, after these files were changed."""
    write(project.root, files or {})
    fresh = Project(project.root)
    return list(check_page(fresh, fresh.page("docs/page.md")))


def test_a_true_picture_passes_and_is_drawn_the_same_twice(project: Project):
    assert told(project) == []
    graph = project.page("docs/page.md").graphs[0]
    assert project.accept_picture(graph) is None
    assert Project(project.root).accept_picture(graph) is None


# Each change of the file: what is replaced, by what, and the nodes that the message has to name.
CHANGES = {
    "a value": ('data-value="tensor(9.)"', 'data-value="tensor(8.)"', ["n2 PowBackward0 (x**2): value"]),
    "a gradient": ('"out":["tensor(30.)"]', '"out":["tensor(31.)"]', ["n2 PowBackward0 (x**2): sends to input 0"]),
    "a leaf renamed": ('data-name="x"', 'data-name="z"', ["-n1 z: leaf", "+n1 x: leaf"]),
    "a local derivative": ('data-local="tensor(6.)"', 'data-local="tensor(7.)"', ["n2 PowBackward0 (x**2) -> n1 x"]),
    "a saved tensor": ('[["x","tensor(3.)"]]', '[["x","tensor(2.)"]]', ["n2 PowBackward0 (x**2): freed x"]),
    "not freed": (' data-freed=""', "", ["n2 PowBackward0 (x**2): freed x"]),
    "a line": ('data-line="6"', 'data-line="5"', ["n2 PowBackward0 (x**2): operation PowBackward0, line 6"]),
    "an operation": ('data-op="PowBackward0"', 'data-op="ExpBackward0"', ["n2 PowBackward0 (x**2)"]),
    "before": ('"before":"None"', '"before":"tensor(0.)"', ["n1 x: .grad from None to tensor(31.)"]),
    "the shown value": (">9.</text>", ">8.</text>", ["drawn otherwise: graph-square-y-n2"]),
    "the shown gradient": (">↑ 30.</text>", ">↑ 3.</text>", ["drawn otherwise: graph-square-y-n2-0"]),
    "the shown order": ("<text y=\"4\">3</text>", "<text y=\"4\">2</text>", ["drawn otherwise: graph-square-y-n"]),
    "a word of the text": ("which sends tensor(30.) to x", "which sends tensor(3.) to x", ["drawn otherwise"]),
    "a class": ('class="node leaf"', 'class="node operation"', ["drawn otherwise: graph-square-y-n1"]),
    "an id": ('id="graph-square-y-n2"', 'id="graph-square-y-n3"', ["drawn otherwise: graph-square-y-n2"]),
    "a box": ('width="119.6"', 'width="99.6"', ["drawn otherwise: graph-square-y-n1"]),
    "more": ("</svg>", "<text>-2.</text></svg>", ["drawn otherwise"]),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_picture_fails_and_names_the_node(project: Project, change: str):
    file = project.root / "snippets/square.y.svg"
    old, new, expected = CHANGES[change]
    text = file.read_text()
    assert old in text, text
    [message] = told(project, {"snippets/square.y.svg": text.replace(old, new, 1)})
    lines = message.split("\n")
    assert (lines[0], lines[-1]) == (AT, ACCEPT)
    assert lines[1:3] == ["--- snippets/square.y.svg (the page says)", "+++ snippets/square.py (python records)"] or (
        change == "more"
    )
    for text in expected:
        assert text in message


def element(text: str, key: str) -> str:
    """The line of the SVG with this id."""
    return next(line for line in text.split("\n") if f'id="graph-square-y-{key}"' in line)


def test_a_dropped_edge_fails_and_names_both_ends(project: Project):
    text = (project.root / "snippets/square.y.svg").read_text()
    [message] = told(project, {"snippets/square.y.svg": text.replace(element(text, "n4-1") + "\n", "")})
    assert "+n4 MulBackward0 (a * x**2) -> n2 PowBackward0 (x**2): edge 1 to 0" in message


def test_a_dropped_node_fails_and_names_it(project: Project):
    text = (project.root / "snippets/square.y.svg").read_text()
    [message] = told(project, {"snippets/square.y.svg": text.replace(element(text, "n3") + "\n", "")})
    assert "+n3 a: constant" in message


def test_two_swapped_steps_fail_and_name_both(project: Project):
    text = (project.root / "snippets/square.y.svg").read_text()
    steps = re.findall(r'\{"node":"n[24]".*?\}', text)
    assert len(steps) == 2
    swapped = text.replace(steps[0], "@").replace(steps[1], steps[0]).replace("@", steps[1])
    [message] = told(project, {"snippets/square.y.svg": swapped})
    assert "-pass 1, step 2, n2 PowBackward0 (x**2): gradient tensor(5.)" in message
    assert "+pass 1, step 2, n4 MulBackward0 (a * x**2): gradient tensor(1.)" in message


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">{}</svg>'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<svg",
        "<svg/>",
        "# --8<-- [start:a]\n",
        SVG.format(""),
        SVG.format('<g class=""/>'),
        SVG.format('<g class="node leaf" data-node="n1" data-kind="leaf" transform=""/>'),
        SVG.format('<g class="edge" data-kind="edge" data-source="n1" data-input="0" data-target="n2"/>'),
    ],
)
def test_a_file_that_is_no_picture_fails_in_one_message(project: Project, text: str):
    [message] = told(project, {"snippets/square.y.svg": text})
    assert message.startswith(f"{AT}\nsnippets/square.y.svg:1: is not a picture of this project")


def test_a_changed_program_fails_although_it_prints_the_same(project: Project):
    [message] = told(project, {"snippets/square.py": PROGRAM.replace("x**2", "x**3")})
    assert message.startswith(AT)
    assert "+n2 PowBackward0 (x**3): value tensor(27.)" in message


@pytest.mark.parametrize("change", [lambda text: text + "\n", lambda text: text.rstrip("\n")])
def test_a_line_too_many_or_too_few_at_the_end_fails(project: Project, change: Callable[[str], str]):
    text = (project.root / "snippets/square.y.svg").read_text()
    [message] = told(project, {"snippets/square.y.svg": change(text)})
    assert message.startswith(AT)


def test_a_wrong_picture_fails_on_every_page_that_shows_it(project: Project):
    file = project.root / "snippets/square.y.svg"
    pages = {"docs/other.md": PAGE.replace("# A { #a }\n", "# B { #b }\n\nText.\n")}
    write(project.root, {**pages, "snippets/square.y.svg": file.read_text().replace(">9.</text>", ">8.</text>")})
    fresh = Project(project.root)
    first, second = (list(check_page(fresh, fresh.page(f"docs/{name}.md"))) for name in ("page", "other"))
    assert [message.split("\n")[0] for message in first + second] == [AT, AT.replace("page.md:7", "other.md:9")]


def test_a_picture_that_is_not_there_fails(project: Project):
    (project.root / "snippets/square.y.svg").unlink()
    assert told(project) == ["docs/page.md:7: there is no snippets/square.y.svg: pytest --update-outputs draws it"]


@pytest.mark.parametrize(
    ("old", "new", "messages"),
    [
        ("square.y.svg", "square.z.svg", ["shows a graph that cannot be recorded", "the program has no"]),
        ("square.y.svg", "square.a.svg", ["no graph to draw: a does not require a gradient"]),
        ("square.y.svg", "other.y.svg", ["page.md:7: a picture stands below its program, and other.py is"]),
        ('y.svg"', 'y.svg"\n\n--8<-- "square.y.svg"', ["page.md:9: the picture square.y.svg is on this page twice"]),
        ('"square.y.svg"', '"square.svg"', ["page.md:7: outside a fence only a section of an .out file or"]),
    ],
)  # fmt: skip
def test_an_include_that_cannot_be_held_fails(project: Project, old: str, new: str, messages: list[str]):
    found = "\n".join(told(project, {"docs/page.md": PAGE.replace(old, new)}))
    for message in messages:
        assert message in found


def test_a_picture_above_its_program_fails(project: Project):
    include = '--8<-- "square.y.svg"\n'
    page = PAGE.replace(include, "").replace("# A { #a }\n", f"# A {{ #a }}\n\n{include}")
    assert "docs/page.md:3: a picture stands below its program, and square.py is not shown above" in told(
        project, {"docs/page.md": page}
    )


def test_a_picture_that_no_page_shows_has_no_owner(project: Project):
    file = project.root / "snippets/square.y.svg"
    assert list(check_stray(project, file)) == []
    write(project.root, {"docs/page.md": PAGE.replace('--8<-- "square.y.svg"\n', "")})
    assert list(check_stray(Project(project.root), file)) == ["snippets/square.y.svg:1: no page shows this picture"]


NAME = "torch.autograd._engine_run_backward.__name__"


@pytest.mark.parametrize(
    ("noticing", "told_of"),
    [
        (f"print({NAME})", 'snippets/square.py:7: gives another "run"'),
        (f"if {NAME} == 'observed':\n    print('seen')", 'snippets/square.py:7: gives another "run"'),
        (f"assert {NAME} != 'observed'", 'snippets/square.py:7: gives another "run-error"'),
    ],
)
def test_a_program_that_does_otherwise_under_observation_is_refused(project: Project, noticing: str, told_of: str):
    [message] = told(project, {"snippets/square.py": PROGRAM.replace("y.backward()", f"{noticing}\ny.backward()")})[:1]
    assert f"{told_of} while its graph is recorded" in message


def test_a_picture_says_nothing_that_inline_code_could_rest_on(project: Project):
    assert "AccumulateGrad" not in project.vocabulary


def test_several_pictures_of_a_program_come_from_one_run(project: Project):
    runs = []
    page = PAGE.replace('y.svg"', 'y.svg"\n\n--8<-- "square.y-x2.svg"')
    program = PROGRAM.replace("# --8<-- [end", "x2 = x * 2\n# --8<-- [end")
    write(project.root, {"docs/page.md": page, "snippets/square.py": program})

    class Counting(Pool):
        def submit(self, program: Program, call: str = "", *rest: Any, **options: Any) -> int:
            runs.append((program.path, bool(call)))
            return super().submit(program, call, *rest, **options)

    fresh = Project(project.root, pool=Counting())
    for graph in fresh.page("docs/page.md").graphs:
        fresh.accept_picture(graph)
    assert list(check_page(fresh, fresh.page("docs/page.md"))) == []
    assert sorted(runs) == [("snippets/square.py", False), ("snippets/square.py", True)]
    assert read((project.root / "snippets/square.y-x2.svg").read_text())[0].roots == ("y", "x2")


# Through pytest


def test_pytest_draws_checks_and_reports_pictures(tiny_pytest: Callable, tmp_path: Path):
    first = tiny_pytest(PROJECT)
    assert "docs/page.md:7: there is no snippets/square.y.svg" in first.failures["docs/page.md::page"]
    update = tiny_pytest({}, "--update-outputs")
    assert (update.code, "updated snippets/square.y.svg" in update.text) == (0, True)
    again = tiny_pytest({}, "--update-outputs")
    assert "every output is as before" in again.text
    assert again.items["snippets/square.y.svg::owner"] == "passed"
    file = tmp_path / "snippets/square.y.svg"
    file.write_text(file.read_text().replace("tensor(31.)", "tensor(13.)"))
    failed = tiny_pytest({}, "-k", "page")
    assert failed.failures["docs/page.md::page"].startswith(AT)


# The command line


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "literate", "graph", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_draws_the_picture_of_the_page_with_a_style_of_its_own(tmp_path: Path):
    done = command(ROOT, "snippets/backward/scalar/scalar.py", "y", "-o", str(tmp_path / "y.svg"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    lines = (tmp_path / "y.svg").read_text().split("\n")
    assert lines.pop(1).startswith("<style>svg.graph { --ink: ")
    assert "\n".join(lines) == (ROOT / "snippets/backward/scalar/scalar.y.svg").read_text()


def test_the_commands_on_the_page_do_what_it_says(tmp_path: Path):
    page = (ROOT / "docs/en/graph/draw-your-own.md").read_text()
    [line] = [line for block in re.findall(r"```console\n(.*?)```", page, re.S) for line in block.splitlines()]
    python, *rest = line.split()
    assert (python, rest[:3]) == (".venv/bin/python", ["-m", "literate", "graph"])
    (tmp_path / "snippets").symlink_to(ROOT / "snippets")
    assert command(tmp_path, *rest[3:]).returncode == 0
    lines = (tmp_path / "loss.svg").read_text().split("\n")
    assert (
        "\n".join(lines[:1] + lines[2:]) == (ROOT / "snippets/graph/draw-your-own/draw-your-own.loss.svg").read_text()
    )
    refused = command(tmp_path, "snippets/graph/draw-your-own/draw-your-own.py", "x")
    assert refused.stderr == (
        "snippets/graph/draw-your-own/draw-your-own.py:6: no graph to draw: "
        "x does not require a gradient, so nothing was recorded for it\n"
    )


def test_the_command_takes_any_program(tmp_path: Path):
    (tmp_path / "own.py").write_text("import torch\n\nw = torch.ones(2, requires_grad=True)\nloss = (w * w).sum()\n")
    done = command(tmp_path, "own.py", "loss")
    picture, layout = read(done.stdout)
    assert (picture.program, picture.roots, picture.passes) == ("own.py", ("loss",), ())
    assert layout == lay_out(picture) and draw(picture, layout).split("\n")[1:] == done.stdout.split("\n")[2:]


def test_the_command_runs_a_program_as_python_does(tmp_path: Path):
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside/helper.py").write_text("FACTOR = 3.0\n")
    (tmp_path / "beside/own.py").write_text(
        "import argparse, sys\nimport torch\nfrom pathlib import Path\nfrom helper import FACTOR\n"
        "parser = argparse.ArgumentParser()\nparser.add_argument('--rate', type=float, default=1.0)\n"
        "parser.add_argument('rest', nargs='*')\noptions = parser.parse_args()\n"
        "assert (__name__, sys.argv[0]) == ('__main__', 'beside/own.py'), sys.argv\n"
        "assert (Path(__file__).parent / 'helper.py').exists()\n"
        "w = torch.tensor(options.rate, requires_grad=True)\ny = w * (FACTOR + len(options.rest))\n"
    )
    alone = read(command(tmp_path, "beside/own.py", "y").stdout)[0]
    given = read(command(tmp_path, "beside/own.py", "y", "--", "--rate", "2.5", "a", "b").stdout)[0]
    assert [next(node.value for node in each.nodes if node.name == "y") for each in (alone, given)] == [
        "tensor(3.)",
        "tensor(12.5000)",
    ]


def test_the_command_says_in_one_line_what_is_wrong(tmp_path: Path):
    (tmp_path / "own.py").write_text("y = 1\n")
    (tmp_path / "bad.py").write_text("y = (\n")
    cases = (
        (("own.py", "y"), "own.py:1: no graph to draw: y is no tensor, but int\n"),
        (("bad.py", "y"), "bad.py:1: is not Python: '(' was never closed\n"),
        (("none.py", "y"), "none.py:1: there is no such file: write it, or mend the name\n"),
    )
    for arguments, message in cases:
        done = command(tmp_path, *arguments)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", message)
    (tmp_path / "true.py").write_text("import torch\n\ny = torch.ones(1, requires_grad=True) * 2\n")
    done = command(tmp_path, "true.py", "y", "-o", "missing/y.svg")
    assert (done.returncode, done.stderr) == (1, "missing/y.svg: cannot be written: No such file or directory\n")
