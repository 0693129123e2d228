"""Our reading of a page against the site's: see tests/claims/fuzz.py."""

from collections.abc import Iterator

import pytest
from markdown import Markdown

from literate.claims.page import Page
from tests.claims.fuzz import SEED, escapes, run, site

ROUNDS = 2000
PROGRAM = '```{ .python }\n--8<-- "backward/scalar/scalar.py:backward"\n```\n'
"""What the first layer of the checks once took for something else than the site did, by name."""
REGRESSIONS = {
    "a list cannot interrupt a paragraph": "The rules:\n- one\n\n    71234\n",
    "nor can a numbered one": "The rules:\n1. one\n\n    71234\n",
    "a list under a table": "| a |\n| --- |\n- one\n\n    71234\n",
    "a rule of stars": "* * *\n\n    71234\n",
    "a box without a type": '!!! "Note"\n\n    71234\n',
    "a title in single quotes": "!!! note 'Note'\n\n    71234\n",
    "a question for a box": "??? Answer: what?\n\n    71234\n",
    "a tab without quotes": "=== Python\n\n    71234\n",
    "a footnote and two blank lines": "So.[^own]\n\n[^own]: note\n\n\n    71234\n",
    "a footnote in a list": "So.[^a]\n\n- one\n\n    [^a]: note\n\n        71234\n",
    "an item after a no-break space": "-\u00a0one\n\n    71234\n",
    "words after a title": '!!! note "T" more\n\n    71234\n',
    "words after the title of a tab": '=== "T" more\n\n    71234\n',
    "typographic quotes": "!!! note \u201cT\u201d\n\n    71234\n",
    "a definition of nothing": ": text\n\n    71234\n",
    "a fence under a paragraph": "text\n\n    ```console\n    make\n    ```\n",
    "an include further in than its fence": PROGRAM.replace("--8<--", " --8<--"),
    "metadata without dashes": "title: 71234\n\ntext\n",
    "front matter that YAML refuses": "---\ndescription: `71234`\n---\n\ntext\n",
    "front matter that is a list": "---\n- 71234\n---\n\ntext\n",
    "front matter that is not closed": "---\ndescription: 71234\n----\n",
    "a comment in code": "`<!--` 71234 `-->`\n",
    "a backtick in each of two items": "- a ` 71234\n- b ` c\n",
    "a formula in code": "`\\(` 71234 `\\)`\n",
    "an entity": "&#55;1234\n",
    "the title of a link": '[a](b.md "71234")\n',
    "an attribute": '<div title="71234" markdown>\n\n</div>\n',
    "the words of a filter": '<div data-filter="71234" markdown>\n\n</div>\n',
    "a number that begins a line": "It is\n71234. So\n",
    "an address that is none": "a](71234)\n",
    "a footnote that is none": "a [^71234]\n",
    "a footnote that is there twice": "So.[^a]\n\n[^a]: `1` 71234\n\n[^a]: `2` 71235\n",
    "a space after an include": PROGRAM.replace('"\n```', '" \n```'),
    "inline code for an address": "[`71234`](`71235`)\n",
    "the option of a fence": '```python hl_lines="a"\n--8<-- "backward/scalar/scalar.py:backward"\n```\n',
}


@pytest.fixture(scope="module")
def md() -> Iterator[Markdown]:
    with site() as markdown:
        yield markdown


@pytest.mark.parametrize("name", REGRESSIONS)
def test_what_once_escaped_is_refused_or_seen(md: Markdown, name: str):
    wrong = [each for each in escapes(md, REGRESSIONS[name]) if each != "refused"]
    assert wrong == []


def test_no_random_page_shows_what_we_do_not_see(md: Markdown):
    print(f"seed {SEED}")
    counts, found = run(md, SEED, 0, ROUNDS)
    assert counts["read"] > ROUNDS / 5
    assert counts["refused"] > ROUNDS / 5
    assert [(index, wrong) for index, _, wrong in found] == [], "python -m tests.claims.fuzz 1 --first <index>"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("71234\n", "the number 71234"),
        ("`71234`\n", "inline code ['71234']"),
        ("# 71234\n", "1 headings"),
        ("```console\nmake\n```\n", "blocks ['make']"),
        ("![71234](a.png)\n", "the number 71234"),
        ("---\ndescription: 71234\n---\n", "the number 71234"),
    ],
)
def test_a_reading_that_sees_nothing_is_caught(md: Markdown, monkeypatch: pytest.MonkeyPatch, text: str, seen: str):
    monkeypatch.setattr("tests.claims.fuzz.parse_page", lambda text, path: Page(path, text))
    assert any(each.startswith(seen) for each in escapes(md, text)), list(escapes(md, text))
