"""The page on what operations save has the operations of the derivative table, in its groups and its order."""

from __future__ import annotations

import ast
import re

from tests.conftest import ROOT

DERIVATIVES = ROOT / "snippets/tensors/derivative-table/derivative-table.py"
SAVED = ROOT / "snippets/reference/what-is-saved/what-is-saved.py"
GROUP = re.compile(r"\[start:(\w+)-rows\]\n(.*?)# --8<-- \[end:", re.DOTALL)


def differentiated(source: str) -> dict[str, list[str]]:
    """The operations of the derivative table, by the section that shows them."""
    return {
        name: [row.args[0].value for row in ast.walk(ast.parse(text)) if isinstance(row, ast.Call) and row.args]
        for name, text in GROUP.findall(source)
    }


def saving(source: str) -> list[list[str]]:
    """The operations of each call of `table`, from top to bottom."""
    calls = (node.value for node in ast.parse(source).body if isinstance(node, ast.Expr))
    tables = (call for call in calls if isinstance(call, ast.Call) and ast.unparse(call.func) == "table")
    return [table.args[0].value.strip().splitlines() for table in tables]


def test_both_tables_have_the_same_operations():
    expected = differentiated(DERIVATIVES.read_text(encoding="utf-8"))
    found = saving(SAVED.read_text(encoding="utf-8"))
    assert sum(map(len, found)) > 100
    assert found == list(expected.values())


def test_an_operation_that_is_missing_is_seen():
    source = SAVED.read_text(encoding="utf-8")
    assert saving(source.replace("torch.sinc(x)\n", "")) != saving(source)
