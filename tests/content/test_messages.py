"""Every message that a page shows has an entry: a heading in the chapter on errors that is this message.

Two messages are the same if they differ only in what a program put into them: numbers, shapes, dtypes, and the
names of operations, classes and arguments. A message of several lines is known by its beginning.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

import pytest

from literate.claims.page import Shown
from literate.project import Project
from tests.tiny import ROOT, Files

LEFT_OUT = {
    "ZeroDivisionError: float division by zero": "Python's own, in a program without torch",
    "RuntimeError: no hooks here, please": "a text that a program chooses, in an entry on texts that are chosen",
    "TypeError: must be real number, not Value": "the class is the reader's own",
}
"""Messages without an entry, and why."""

CHAPTER = "docs/en/errors/"
ENDINGS = ("-error", "-warning")
HEADING = re.compile(r"^#{2,3} (.*?) *\{ ?#[\w-]+")
CODE = re.compile(r"(`+) ?(.+?) ?\1")
FILLED_IN = (
    (re.compile(r",? which is output \d+ of \w+,"), ""),
    (re.compile(r"\btorch\.(float|int|complex|bool|quint|qint)\d*\b"), "dtype"),
    (re.compile(r"\b([Dd]ouble|[Ff]loat|[Ll]ong|[Ii]nt|[Hh]alf|complex)\b"), "dtype"),
    (re.compile(r"(?<!AttributeError: )'[\w.:<>]*'|<[^<>]*>"), "name"),
    (re.compile(r"\(got [\w.]+\)"), "(got name)"),
    (re.compile(r"forward AD with \w+"), "forward AD with operation"),
    (re.compile(r"\baten::\w+"), "operation"),
    (re.compile(r"\b[Ff]unction \w+Backward\d?"), "function"),
    (re.compile(r"-?\d+(\.\d*)?(e[-+]?\d+)?"), "n"),
    (re.compile(r"[(\[](n(, n)*,?)?[)\]]|\bnxn\b"), "shape"),
)


def shape(message: str) -> str:
    """The message without what a program put into it."""
    message = " ".join(message.split())
    for pattern, word in FILLED_IN:
        message = pattern.sub(word, message)
    return message


def entries(project: Project) -> tuple[str, ...]:
    """The messages in the headings of the chapter on errors."""
    paths = [path for path in project.page_paths if path.startswith(CHAPTER)]
    lines = (line for path in paths for line in project.page(path).prose.split("\n"))
    headings = (match[1] for line in lines if (match := HEADING.match(line)))
    codes = ([code for _, code in CODE.findall(heading)] for heading in headings)
    return tuple(shape(": ".join(code)) for code in codes if code)


def raises_itself(source: str, message: str) -> bool:
    """Whether the program raises this kind of exception itself, so that the words are the program's."""
    raised = (node.exc for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Raise) and node.exc)
    return message.split(":")[0] in {ast.unparse(exception).split("(")[0] for exception in raised}


def accompanies(outputs: tuple[Shown, ...], output: Shown, path: str) -> bool:
    """Whether this is a warning that comes before an error which the same entry explains."""
    endings = {each.ending for each in outputs}
    return path.startswith(CHAPTER) and output.ending == "-warning" and "-error" in endings


def shown(project: Project) -> Iterator[tuple[str, str, str]]:
    """Place, program and text of each error and each warning on a page."""
    for path in project.page_paths:
        for listing in project.page(path).listings:
            for output in listing.outputs:
                if output.ending in ENDINGS and not accompanies(listing.outputs, output, path):
                    claim = project.claims(listing.include.path)[output.include.section or ""]
                    yield f"{path}:{output.line}", listing.include.path, claim.text


def without_entry(project: Project) -> list[str]:
    """The messages on the pages that no entry explains."""
    known = entries(project)
    return [
        f"{place}: {message.strip()}"
        for place, program, message in shown(project)
        if not shape(message).startswith(known)
        and not shape(message.split(": ", 1)[-1]).startswith(known)
        and message.strip() not in LEFT_OUT
        and not raises_itself(project.program(program).source, message)
    ]


def own_words(project: Project) -> list[str]:
    """The entries whose text stands in their own program: nobody else will meet it."""
    pages = [project.page(path) for path in project.page_paths if path.startswith(CHAPTER)]
    found = []
    for page in pages:
        messages = [
            match[2].split(": ", 1)[-1]
            for line in page.prose.split("\n")
            if HEADING.match(line) and (match := CODE.search(line))
        ]
        sources = [project.program(listing.include.path).source for listing in page.listings]
        found += [
            f"{page.path}: {message}" for message in messages if any(f'"{message}"' in source for source in sources)
        ]
    return found


def test_every_message_has_an_entry():
    assert without_entry(Project(ROOT)) == []


def test_no_entry_is_a_text_of_our_own():
    assert own_words(Project(ROOT)) == []


PROGRAM = "# --8<-- [start:run]\nimport torch\n\ntorch.ones(2).sum(3)\n# --8<-- [end:run]\n"
ENTRY = "# Messages { #messages }\n\n"
ENTRY += "## `IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 2)` { #range }\n"


def with_page(message: str, program: str = PROGRAM, entry: str = ENTRY) -> Files:
    """A site with one message on a page, and one entry."""
    shows = '```{ .python title="a/b/c.py" }\n--8<-- "a/b/c.py:run"\n```\n\n'
    raises = '```{ .text .output .error }\n--8<-- "a/b/c.out:run-error"\n```\n'
    return {
        "docs/en/a/b.md": f"# A {{ #a }}\n\n{shows}{raises}",
        "docs/en/errors/e.md": entry,
        "snippets/a/b/c.py": program,
        "snippets/a/b/c.out": f"# --8<-- [start:run-error]\n{message}\n# --8<-- [end:run-error]\n",
    }


def test_a_message_that_differs_in_its_numbers_has_the_entry(build: Callable[[Files], Project]):
    message = "IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 3)"
    assert without_entry(build(with_page(message))) == []


@pytest.mark.parametrize(
    "message", ["IndexError: too many indices for tensor of dimension 1", "ValueError: Dimension out of range"]
)
def test_a_message_without_an_entry_is_reported(build: Callable[[Files], Project], message: str):
    (problem,) = without_entry(build(with_page(message)))
    assert problem.startswith("docs/en/a/b.md:") and message in problem


def test_what_a_program_raises_itself_needs_no_entry(build: Callable[[Files], Project]):
    program = PROGRAM.replace("torch.ones(2).sum(3)", 'raise ValueError("two rows, three targets")')
    assert without_entry(build(with_page("ValueError: two rows, three targets", program))) == []


def test_an_entry_in_the_words_of_its_program_is_reported(build: Callable[[Files], Project]):
    files = with_page("ValueError: two rows", PROGRAM.replace("torch.ones(2).sum(3)", 'raise ValueError("two rows")'))
    files["docs/en/errors/e.md"] = files["docs/en/a/b.md"] + "\n## `ValueError: two rows` { #rows }\n"
    assert own_words(build(files)) == ["docs/en/errors/e.md: two rows"]
