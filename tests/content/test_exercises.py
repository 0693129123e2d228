"""A page of the guide has an exercise to predict and one to write, change or repair, each with its answer.

Which kind it is, its title says: one to write begins a sentence with what there is to do.
"""

from __future__ import annotations

import re

import pytest

from tests.content.guide import guide
from tests.tiny import ROOT

PREDICT, WRITE = "an exercise to predict", "an exercise to write, change or repair"
TO_DO = re.compile(
    r"(?:^|[.?:] )(?:Add|Average|Change|Clip|Compute|Derive|Find|Freeze|Guard|Repair|Write)\b", re.MULTILINE
)
ASKED = re.compile(r"\?|\b[Pp]redict\b")
SECTION = re.compile(r"^## Exercises \{.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
BOX = re.compile(r'^\?\?\? question "(?P<title>[^\n]*)"$(?P<answer>.*?)(?=^\S|\Z)', re.MULTILINE | re.DOTALL)
RUN = re.compile(r'^    --8<-- "\S+\.(?:py:\S+|svg)"$', re.MULTILINE)
"""What shows that an answer was run: a program, or the picture of one."""


def missing(text: str) -> list[str]:
    """What the exercises of a page lack."""
    boxes = [box for section in SECTION.findall(text) for box in BOX.finditer(section)]
    kinds = {WRITE if TO_DO.search(box["title"]) else PREDICT if ASKED.search(box["title"]) else "" for box in boxes}
    lacks = [kind for kind in (PREDICT, WRITE) if kind not in kinds]
    return lacks + [f"a program that answers: {box['title']}" for box in boxes if not RUN.search(box["answer"])]


def test_a_page_of_the_guide_has_both_kinds_of_exercises():
    pages = [name for name in guide() if not name.startswith("reference/") and not name.endswith("/index")]
    assert pages
    found = {name: missing((ROOT / f"docs/en/{name}.md").read_text(encoding="utf-8")) for name in pages}
    assert not {name: lacks for name, lacks in found.items() if lacks}


def box(title: str, answer: str = '--8<-- "a/b/c.py:run"') -> str:
    return f'??? question "{title}"\n\n    {answer}\n\n'


BEFORE = f"# Why? {{ #why }}\n\n{box('Write it.')}## Exercises {{ #exercises }}\n\n"
AFTER = f"## Where next {{ #where-next }}\n\n{box('Write it.')}"
PREDICTED, WRITTEN = box("What does it print?"), box("It is wrong. Repair it.")


@pytest.mark.parametrize(
    ("boxes", "lacks"),
    [
        (PREDICTED + WRITTEN, []),
        ("", [PREDICT, WRITE]),
        (PREDICTED, [WRITE]),
        (PREDICTED + box("What do you write?"), [WRITE]),
        (WRITTEN, [PREDICT]),
        (WRITTEN + box("Write it. What does it print?"), [PREDICT]),
        (WRITTEN + box("It prints."), [PREDICT]),
        (PREDICTED + box("Repair it.", "Do it."), ["a program that answers: Repair it."]),
    ],
)
def test_what_is_missing_is_told(boxes: str, lacks: list[str]):
    assert missing(BEFORE + boxes + AFTER) == lacks
