"""The machine under a real pytest, with the repository's own configuration.

These tests are the canary: if an upgrade of pytest or pytest-markdown-docs stopped the checks,
the wrong pages planted here would pass, and these tests fail.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tiny import CASES, Outcome, run_pytest, section, write

WRONG_DIGIT = CASES / "wrong-digit"


CODE = '```{{ .python title="{0}.py" }}\n--8<-- "{0}.py:one"\n```\n'
OUTPUT = '\n```{{ .text .output }}\n--8<-- "{0}.out:one"\n```\n'
INDENT = "    "
PLACES = {
    "plain": ("", "", CODE),
    "tab": ('=== "Tab"\n\n', INDENT, CODE),
    "admonition": ("!!! note\n\n", INDENT, CODE),
    "details": ('??? question "Predict"\n\n', INDENT, CODE),
    "list": ("- item\n\n", INDENT, CODE),
    "numbered": ("Text.\n\n1. item\n\n", INDENT, CODE),
    "deep": ("- item\n\n    !!! note\n\n", INDENT * 2, CODE),
    "footnote": ("Text.[^1]\n\n[^1]: Note.\n\n", INDENT, CODE),
    "definition": ("term\n:   text\n\n", INDENT, CODE),
    "html": ("<div markdown>\n\n", "", CODE),
    "capital": ("", "", '```Python\n--8<-- "{0}.py:one"\n```\n'),
    "word": ("", "", '```python title="{0}.py"\n--8<-- "{0}.py:one"\n```\n'),
    "classes": ("", "", '```{{ .python .annotate title="{0}.py" }}\n--8<-- "{0}.py:one"\n```\n'),
    "tilde": ("", "", '~~~python\n--8<-- "{0}.py:one"\n~~~\n'),
    "pycon": ("", "", '```pycon\n--8<-- "{0}.py:one"\n```\n'),
    "windows": ("text\r\n\r\n", "", '```python\r\n--8<-- "{0}.py:one"\r\n```\r\n'),
}
PROGRAMS = {"right-notest": "1", "wrong-notest": "2"}


def indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.removesuffix("\n").split("\n"))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """A page that is wrong by a digit; for every place three pages; pages that cannot be read.

    In each place stand Python that was typed, an include whose .out is right, and one whose .out is wrong.
    """
    root = tmp_path_factory.mktemp("planted")
    for case, path in (
        ("page.md", "docs/en/backward"),
        ("scalar.py", "snippets/backward/scalar"),
        ("scalar.out", "snippets/backward/scalar"),
    ):
        write(root, {f"{path}/{case.replace('page', 'scalar')}": (WRONG_DIGIT / case).read_text()})
    for name, says in PROGRAMS.items():
        text = section("one", "print(1)")
        write(root, {f"snippets/{name}.py": text, f"snippets/{name}.out": section("one", says)})
    for place, (before, by, code) in PLACES.items():
        for name in PROGRAMS:
            page = before + indented(code.format(name) + OUTPUT.format(name), by)
            write(root, {f"docs/{place}/{name}.md": page})
        typed = code.format("typed").replace('--8<-- "typed.py:one"', "raise SystemExit")
        write(root, {f"docs/{place}/typed.md": before + indented(typed, by)})
    write(root, {"docs/quote.md": "> text\n>\n" + indented(CODE.format("right-notest"), "> ")})
    (root / "docs/latin.md").write_bytes(b"text\n\ncaf\xe9\n")
    (root / "docs/old-mac.md").write_bytes(b"text\r```python\rraise SystemExit\r```\r")
    return run_pytest(root)


def test_a_wrong_digit_fails_with_the_text_that_the_site_shows(planted: Outcome):
    assert planted.code == 1
    assert planted.failures["[CodeFence#1][line:9]"] + "\n" == (WRONG_DIGIT / "expected.txt").read_text()
    assert {item: word for item, word in planted.items.items() if "scalar" in item} == {
        "docs/en/backward/scalar.md::[CodeFence#1][line:9]": "failed",
        "docs/en/backward/scalar.md::page": "passed",
        "snippets/backward/scalar/scalar.py::program": "failed",
    }


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, planted: Outcome) -> dict[str, str]:
    """What became of the items of one place, by the end of their id."""
    start = f"docs/{request.param}/"
    return {item.removeprefix(start): word for item, word in planted.items.items() if item.startswith(start)}


def test_a_right_output_passes_wherever_it_stands(place: dict[str, str]):
    words = [word for item, word in place.items() if item.startswith("right-notest.md::")]
    assert words == ["passed", "passed"]


def test_a_wrong_output_fails_wherever_it_stands(place: dict[str, str]):
    ((listing, word),) = [item for item in place.items() if item[0].startswith("wrong-notest.md::[")]
    assert (listing.split("[line:")[0], word) == ("wrong-notest.md::[CodeFence#1]", "failed")


def test_python_that_was_typed_fails_wherever_it_stands(place: dict[str, str]):
    assert {item: word for item, word in place.items() if item.startswith("typed.md")} == {"typed.md::page": "failed"}


def test_a_program_in_a_block_quote_fails_because_no_include_works_there(planted: Outcome):
    assert planted.items["docs/quote.md::page"] == "failed"
    assert planted.failures["docs/quote.md::page"].split("\n")[0] == (
        "docs/quote.md:3: a fence must stand on a line of its own, in no block quote"
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("docs/latin.md", "docs/latin.md:3: is not UTF-8: byte 0xe9"),
        ("docs/old-mac.md", "docs/old-mac.md:1: holds the character U+000D, which no page can show"),
    ],
)
def test_a_page_that_cannot_be_read_fails_in_one_line(planted: Outcome, page: str, expected: str):
    assert planted.items[f"{page}::page"] == "failed"
    assert planted.failures[f"{page}::page"] == expected


def test_the_summary_counts_what_was_executed(planted: Outcome):
    assert f"{len(PROGRAMS) + 1} code sections executed, shown on {2 * len(PLACES) + 1} pages" in planted.text


def test_nothing_of_the_machine_stands_in_a_failure(planted: Outcome):
    assert "Traceback" not in planted.text
    assert "literate/" not in planted.text


TWO_CHAPTERS = {
    f"docs/{chapter}/page.md": CODE.format(f"{chapter}/{name}") + OUTPUT.format(f"{chapter}/{name}")
    for chapter, name in (("graph", "walk"), ("backward", "scalar"))
} | {
    f"snippets/{path}{ending}": section("one", text)
    for path in ("graph/walk", "backward/scalar")
    for ending, text in ((".py", "print(1)"), (".out", "1"))
}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("graph", ["docs/graph/page.md::[", "docs/graph/page.md::page", "snippets/graph/walk"]),
        ("scalar.py", ["docs/backward/page.md::[", "snippets/backward/scalar"]),
        ("scalar.py:one", ["docs/backward/page.md::["]),
    ],
)
def test_a_word_selects_a_chapter_a_program_or_a_section(tiny_pytest, word: str, expected: list[str]):
    result = tiny_pytest(TWO_CHAPTERS, "--collect-only", "-k", word)
    selected = [line for line in result.text.split("\n") if "::" in line]
    assert selected
    assert [line for line in selected if not line.startswith(tuple(expected))] == []
    assert [start for start in expected if not any(line.startswith(start) for line in selected)] == []


def test_two_processes_check_the_same(tiny_pytest: Callable[..., Outcome], tmp_path: Path):
    write(tmp_path, {"snippets/graph/walk.out": section("one", "2")})
    result = tiny_pytest({path: text for path, text in TWO_CHAPTERS.items() if "walk.out" not in path}, "-n", "2")
    assert sorted(item for item, word in result.items.items() if word == "failed") == [
        "docs/graph/page.md::[CodeFence#1][line:1]",
        "snippets/graph/walk.py::program",
    ]
    assert len(result.items) == 6
    assert "2 code sections executed, shown on 2 pages" in result.text
