"""The texts of mkdocs.yml hold no number and no printed thing."""

from pathlib import Path

import pytest

from literate.claims.settings import check_settings

TRUE = """\
site_name: Autograd by Example
copyright: Every output is checked, in UTF-8 too.
docs_dir: docs/en
nav:
  - Start: index.md
  - Guide:
      - page-2.md
theme:
  palette: [{toggle: {icon: brightness-7, name: Use the dark colours}}]
site_url: !ENV [SITE_URL, "http://127.0.0.1:8000/"]
"""


def told(folder: Path, text: str) -> list[str]:
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in check_settings(folder / "mkdocs.yml", "mkdocs.yml")]


def test_names_and_addresses_are_no_claims(tmp_path):
    assert told(tmp_path, TRUE) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("by Example", "in 5 Examples", 1, "the number 5"),
        ("UTF-8 too", "1646 programs", 2, "the number 1646"),
        ("UTF-8 too", "torch 2.1.0", 2, "torch 2.1.0 goes stale"),
        ("- Start:", "- The 3 paths:", 5, "the number 3"),
        ("- Guide:", "- Why MulBackward0 is last:", 6, "`MulBackward0`"),
        ("dark colours", "4 colours", 9, "the number 4"),
        ("by Example", "by Example\N{SUPERSCRIPT TWO}", 1, "U+00B2"),
        ("Every output", "A ValueError", 2, "ValueError"),
    ],
)
def test_a_number_or_a_printed_thing_is_told_with_its_line(tmp_path, old, new, line, what):
    (problem,) = told(tmp_path, TRUE.replace(old, new))
    assert problem.startswith(f"mkdocs.yml:{line}: ") and what in problem


def test_settings_that_yaml_cannot_read_are_one_problem(tmp_path):
    (problem,) = told(tmp_path, "site_name: [\n")
    assert problem.startswith("mkdocs.yml:2: YAML cannot read this")
