"""Failures of different kinds in one project: each message names file and line, what was read and what was expected."""

from __future__ import annotations

import json

import pytest

from tests.tiny import Files, Outcome, card, figure, run_pytest, section, write

ONE = section("one", "1")
BOOK = {
    "cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Book\n"]},
        {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 1, "outputs": [], "source": ["1 / 0"]},
    ],
    "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def shows(name: str) -> str:
    """A page that shows the program and its output."""
    return f"# Page\n\n{card(f'{name}.py:one')}\n{figure(f'{name}.out:one')}"


FILES: Files = {
    "docs/wrong.md": shows("wrong"),
    "snippets/wrong.py": section("one", "print(3)"),
    "snippets/wrong.out": ONE,
    "docs/number.md": "The gradient is `5.`, and \\( 2 + 2 = 5 \\).\n\n" + shows("number"),
    "snippets/number.py": section("one", "x = 2.0\nprint(x + x)"),
    "snippets/number.out": section("one", "4.0"),
    "docs/missing.md": card("nothing.py:one"),
    "docs/unknown.md": card("number.py:two"),
    "docs/fence.md": '```{ .python }\n--8<-- "number.py:one"\n',
    "docs/tex.md": "So \\( \\frac{1}{2 \\).\n",
    "docs/corrupt.md": shows("corrupt"),
    "snippets/corrupt.py": section("one", "print(1)"),
    "snippets/corrupt.out": ONE.replace("end:one", "end:two"),
    "docs/killed.md": shows("killed"),
    "snippets/killed.py": section("one", "import ctypes\n\nctypes.string_at(0)"),
    "snippets/killed.out": ONE,
    "docs/book.ipynb": json.dumps(BOOK, indent=1),
}
TOLD = {
    "a wrong output": "docs/wrong.md:7: the page shows another output\n"
    "--- snippets/wrong.out:2 (the page says)\n+++ snippets/wrong.py:2 (python prints)\n-1\n+3\n"
    "If the new output is right: pytest --update-outputs",
    "a wrong value": "docs/number.md:1: `5.` is not a whole value printed under this heading; printed here: 4.0",
    "a wrong equation": "docs/number.md:1: 2 + 2 is 4, not 5",
    "a missing program": "docs/missing.md:1: shows a program that cannot be checked\n"
    "snippets/nothing.py:1: there is no such file: write it, or mend the name",
    "an unknown section": 'docs/unknown.md:1: snippets/number.py has no section "two", but "one"',
    "an open fence": "docs/fence.md:1: this fence is not closed: end it with a line ```",
    "an open brace": "docs/tex.md:1: this formula opens 2 braces and closes 1: \\frac{1}{2",
    "a corrupt output": "docs/corrupt.md:3: shows a program that cannot be checked\n"
    'snippets/corrupt.out:3: section "two" ends here but is not open, and "one" is: it starts in line 1',
    "a program that is killed": "docs/killed.md:3: shows a program that cannot be checked\n"
    "snippets/killed.py:4: is ended by SIGSEGV while this line runs",
    "a notebook that raises": "docs/book.ipynb:18: cell 2 raises ZeroDivisionError: division by zero",
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    root = tmp_path_factory.mktemp("messages")
    write(root, FILES)
    return run_pytest(root, "docs", "snippets")


@pytest.mark.parametrize("kind", TOLD)
def test_a_failure_says_where_what_and_what_to_do(outcome: Outcome, kind: str):
    assert TOLD[kind] in outcome.text


def test_what_is_right_passes(outcome: Outcome):
    assert outcome.items["snippets/number.py::program"] == "passed"
    assert outcome.code == 1
