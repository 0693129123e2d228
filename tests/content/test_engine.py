"""The engine that races against torch is the one that its page builds."""

import ast
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "snippets/graph"
PARTS = {"Value", "value", "count_uses", "backward"}


def parts(name: str) -> dict[str, str]:
    """The class and the functions of the engine in a program, each as its text."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return {
        node.name: ast.get_source_segment(text, node) or ""
        for node in ast.parse(text).body
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name in PARTS
    }


def test_the_race_repeats_the_engine_to_the_letter():
    assert parts("engine/engine.py").keys() == PARTS
    assert parts("engine-race/race.py") == parts("engine/engine.py")
