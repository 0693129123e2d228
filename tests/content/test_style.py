"""Turns of phrase that the pages avoid, because they are ambiguous here or read as translated.

Each rule has an example that it reports and one that it lets pass.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from literate.claims.page import read_page
from tests.tiny import ROOT


@dataclass(frozen=True)
class Rule:
    """What is avoided, what to write, and an example of each."""

    pattern: re.Pattern[str]
    write: str
    wrong: str
    right: str


LINK = r"\[[^\]]+\]\([^)]+\)"
SYMBOL = r"(?:`|\\\( ?)[A-Za-z]"

RULES = (
    Rule(
        re.compile(r"\bin place of\b", re.IGNORECASE),
        "instead of; 'in place' is what an operation with an underscore does",
        "It returns zeros in place of None.",
        "It is changed in place, instead of copied.",
    ),
    Rule(
        re.compile(r"\btoward\b", re.IGNORECASE), "towards", "It goes toward the leaves.", "It goes towards the leaves."
    ),
    Rule(
        re.compile(r"\bafter (?:whether|where|which|how)\b", re.IGNORECASE),
        "depending on",
        "It is central, after where the argument lies.",
        "It is central, depending on where the argument lies.",
    ),
    Rule(
        re.compile(rf"\b(?:slope|derivative|gradient|Jacobian|Hessian)s?(?: of [^.:;]{{1,40}}?)? by {SYMBOL}"),
        "with respect to",
        "The derivative of \\( ab \\) by \\( a \\) is \\( b \\).",
        "The derivative of \\( ab \\) with respect to \\( a \\) is \\( b \\), multiplied by \\( c \\).",
    ),
    Rule(
        re.compile(rf"^\s*{LINK}(?:,? (?:and |or )?{LINK})*\.?$|(?<=[.)]) {LINK}\.?(?: [A-Z`\[]|$)"),
        "See: before a link that is no part of a sentence",
        "It has no history. [What a leaf is](leaf.md)",
        "It has no history. See: [What a leaf is](leaf.md)",
    ),
    Rule(
        re.compile(
            r"\b(?:engine|pass|walk|gradient|recursion)s? (?:works?|goes|go|runs?|flows?|travels?|moves?)"
            r" (?:\w+ ){0,4}?(?:down|up|downwards|upwards)\b(?! to\b)"
        ),
        "towards the leaves, or towards y: pictures are drawn either way",
        "The engine works down from the root.",
        "The engine works from the root towards the leaves, and the gradients add up to three.",
    ),
)


def sentences(name: str, text: str) -> Iterator[tuple[int, str]]:
    """Each line of prose with its number: of a page, or of the texts of a notebook."""
    if not name.endswith(".ipynb"):
        yield from enumerate(read_page(ROOT / name, name).prose.split("\n"), 1)
        return
    for number, cell in enumerate(json.loads(text)["cells"], 1):
        if cell["cell_type"] == "markdown":
            yield from ((number, line) for line in "".join(cell["source"]).split("\n"))


def faults(line: str) -> list[str]:
    """What to write instead, for each rule that the line breaks."""
    return [rule.write for rule in RULES if rule.pattern.search(line)]


def test_no_page_uses_them():
    files = [file for kind in ("*.md", "*.ipynb") for file in sorted((ROOT / "docs/en").rglob(kind))]
    assert files
    found = [
        f"{name}:{number}: {'; '.join(faults(line))}: {line.strip()[:120]}"
        for file in files
        for name in [file.relative_to(ROOT).as_posix()]
        for number, line in sentences(name, file.read_text(encoding="utf-8"))
        if faults(line)
    ]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.write)
def test_each_rule_reports_its_example_and_lets_the_other_pass(rule: Rule):
    assert faults(rule.wrong) == [rule.write]
    assert faults(rule.right) == []
