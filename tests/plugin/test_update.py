"""`pytest --update-outputs`: it writes .out files and nothing else, whole or not at all."""

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from literate.claims.output import write_whole
from literate.project import Project
from tests.conftest import ROOT
from tests.tiny import LIMIT, card, figure, section


def code(program: str, name: str) -> str:
    return card(f"{program}.py:{name}")


def output(program: str, name: str, kind: str = "") -> str:
    return figure(f"{program}.out:{name}", kind)


def files_below(root: Path) -> dict[str, bytes]:
    folders = (root / "docs", root / "snippets")
    return {f.relative_to(root).as_posix(): f.read_bytes() for folder in folders for f in folder.rglob("*.*")}


PROJECT = {
    "docs/page.md": (
        "# Crlf\r\n\r\n"
        + code("changed", "one") + output("changed", "one")
        + code("new", "one") + output("new", "one-warning", ".warning")
        + code("fails", "one") + output("fails", "one-error", ".error")
        + code("slips", "one")
        + code("same", "one") + output("same", "one")
        + code("fewer", "one")
        + code("endless", "one") + output("endless", "one")
    ),
    "snippets/changed.py": section("one", "print('\u00b7', 1 - 3)"),
    "snippets/changed.out": section("one", "5"),
    "snippets/new.py": section("one", "import warnings\n\nwarnings.warn('careful', stacklevel=1)"),
    "snippets/fails.py": section("one", "raise ValueError('no')"),
    "snippets/slips.py": section("one", "print(1 / 0)"),
    "snippets/slips.out": section("one", "0"),
    "snippets/same.py": section("one", "print(1)"),
    "snippets/same.out": section("one", "1"),
    "snippets/fewer.py": section("one", "x = 1"),
    "snippets/fewer.out": section("two", "1"),
    "snippets/endless.py": section("one", "print(1, end='')"),
    "snippets/endless.out": section("one", "2"),
}  # fmt: skip


def test_an_update_accepts_what_is_printed_and_touches_nothing_else(tiny_pytest: Callable, tmp_path: Path):
    first = tiny_pytest(PROJECT, "--update-outputs")
    before = {path: text.encode() for path, text in PROJECT.items()}
    after = files_below(tmp_path)
    changed = {path: data.decode() for path, data in after.items() if data != before.get(path)}
    assert changed == {
        "snippets/changed.out": section("one", "\u00b7 -2"),
        "snippets/new.out": section("one-warning", "UserWarning: careful"),
        "snippets/fails.out": section("one-error", "ValueError: no"),
        "snippets/fewer.out": "",
    }
    assert before.keys() - after.keys() == set()
    assert [line for line in first.text.split("\n") if line.startswith("updated ")] == [
        "updated snippets/changed.out",
        "updated snippets/new.out",
        "updated snippets/fails.out",
        "updated snippets/fewer.out",
    ]
    # A raise that no page shows as an error, and an output that no page could show, are reported instead.
    wrong = sorted(item for item, word in first.items.items() if word == "failed")
    assert wrong == [
        "docs/page.md::[CodeFence#4][line:21]",
        "docs/page.md::[CodeFence#7][line:33]",
        "snippets/endless.py::program",
        "snippets/slips.py::program",
    ]

    second = tiny_pytest({}, "--update-outputs")
    assert files_below(tmp_path) == after
    assert "every output is as before" in second.text
    assert [second.items[item] for item in first.items] == [*first.items.values()]


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ((), {"CI": "true"}, "ERROR: --update-outputs accepts new outputs; CI only checks them"),
        (("-n", "2"), {}, "ERROR: --update-outputs runs in one process: leave out -n"),
    ],
)
def test_an_update_refuses_where_it_could_hurt(tiny_pytest, tmp_path, arguments, environment, expected: str):
    result = tiny_pytest(PROJECT, "--update-outputs", *arguments, **environment)
    assert (result.code, result.text.strip()) == (4, expected)
    assert files_below(tmp_path) == {path: text.encode() for path, text in PROJECT.items()}


def test_a_second_accept_writes_nothing(build: Callable[..., Project]):
    project = build({"snippets/a.py": section("one", "print(1)"), "snippets/a.out": section("one", "2")})
    assert project.accept("a.py") == "snippets/a.out"
    stamp = (project.root / "snippets/a.out").stat().st_ino
    assert Project(project.root).accept("a.py") is None
    assert (project.root / "snippets/a.out").stat().st_ino == stamp


def test_after_an_accept_the_house_knows_the_new_claims(build: Callable[..., Project]):
    project = build({"snippets/a.py": section("one", "print(1)"), "snippets/a.out": section("one", "2")})
    assert project.claims("a.py")["one"].text == "2\n"
    project.accept("a.py")
    assert project.claims("a.py")["one"].text == "1\n"


def test_a_broken_out_file_is_replaced(build: Callable[..., Project]):
    project = build({"snippets/a.py": section("one", "print(1)"), "snippets/a.out": "<<<<<<< HEAD\n"})
    project.accept("a.py")
    assert (project.root / "snippets/a.out").read_text() == section("one", "1")


@pytest.mark.parametrize("step", ["os.replace", "os.fsync", "os.chmod"])
def test_a_failure_on_the_way_leaves_the_old_text_and_no_other_file(tmp_path, monkeypatch, step: str):
    file = tmp_path / "a.out"
    file.write_text("old")

    def full(*arguments: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(f"literate.claims.output.{step}", full)
    with pytest.raises(OSError, match="No space left on device"):
        write_whole(file, b"new")
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {"a.out": "old"}


def test_a_link_stays_one_and_a_mode_stays(tmp_path: Path):
    file, link = tmp_path / "a.out", tmp_path / "link.out"
    file.write_text("old")
    file.chmod(0o600)
    link.symlink_to(file)
    write_whole(link, b"new")
    assert (file.read_text(), file.stat().st_mode & 0o777, link.is_symlink()) == ("new", 0o600, True)


def test_an_update_killed_at_any_step_leaves_every_file_wholly_old_or_wholly_new(tmp_path: Path):
    program = Path(__file__).with_name("killed_update.py")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, program, tmp_path], env=environment, capture_output=True, text=True, check=True, timeout=LIMIT
    )
    found = json.loads(done.stdout)
    assert len(found) > 30
    assert [new for new, _ in itertools.groupby(found)] == [[], ["a.py"], ["a.py", "b.py"]]


def test_what_a_killed_update_leaves_besides_is_no_file_of_the_house(tiny_pytest: Callable):
    left = {
        "docs/page.md": code("a", "one"),
        "snippets/a.py": section("one", "x = 1"),
        "snippets/a.out": "",
        "snippets/.a.out.k2_x9": "half of the te",
    }
    result = tiny_pytest(left, "--collect-only")
    assert result.text.split("\n\n")[0].split("\n") == [
        "docs/page.md::[CodeFence#1][line:1]",
        "docs/page.md::page",
        "snippets/a.py::program",
    ]
