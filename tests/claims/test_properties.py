"""Whatever a program prints and however its files are written: accepted once, it is true and stays so."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from literate.check import check_listing, check_page, check_program
from literate.claims.characters import OUTPUT
from literate.claims.output import read_claims, render
from literate.claims.page import parse_page, read_page
from literate.claims.prose import check_prose
from literate.diagnostic import Diagnostic
from literate.project import Project
from literate.runner.program import Program, read_program
from literate.runner.run import Printed, Run
from tests.tiny import write

settings.register_profile("literate", max_examples=60, deadline=None, derandomize=True, database=None)
settings.load_profile("literate")

UNSHOWN = "\ufeff"
LETTERS = st.characters(min_codepoint=32, max_codepoint=126) | st.sampled_from(OUTPUT)
SAMPLES = st.sampled_from(
    ["non\N{NON-BREAKING HYPHEN}leaf", "a \N{MIDDLE DOT} b", "  a  ", "`#!`", "tensor([1., 2.])", "\\n", "'\"", "]:"]
)
LINE = (SAMPLES | st.text(LETTERS, max_size=20)).filter(lambda text: "8<-" not in text and "0x" not in text)
LINES = st.lists(LINE, min_size=1, max_size=4).map("\n".join)
ENDINGS = ("", "-warning", "-error")
CLASSES = {"": "", "-warning": " .warning", "-error": " .error"}


@dataclass(frozen=True)
class Part:
    """A section of a program that hypothesis wrote, and the endings of the entries it gives."""

    code: str
    endings: tuple[str, ...]


def prints(text: str) -> Part:
    # A text that stands in the print as it is printed, also inside str, is refused if it looks like a result.
    return Part(f"print(''.join({text!r}))", ("",))


def prints_in_a_block(text: str) -> Part:
    return Part(f"for _ in range(2):\n\tprint(''.join({text!r}))", ("",))


def warns(text: str) -> Part:
    return Part(f"import warnings\n\nwarnings.warn({text!r}, stacklevel=1)", ("-warning",))


def prints_and_warns(text: str) -> Part:
    return Part(f"import warnings\n\nwarnings.warn({text!r}, stacklevel=1)\nprint(''.join({text!r}))", ("", "-warning"))


def assigns(text: str) -> Part:
    comment = re.sub(r"\d", "", text.splitlines()[0] if text.strip() else "")  # a number in it would be a claim
    return Part(f"text = {text!r}  # {comment}".rstrip(), ())


def prints_and_raises(text: str) -> Part:
    return Part(f"print(''.join({text!r}))\nraise ValueError({text!r})", ("", "-error"))


MIDDLE = st.sampled_from([prints, prints_in_a_block, warns, prints_and_warns, assigns])
PARTS = st.lists(st.builds(lambda make, text: make(text), MIDDLE, LINES), max_size=4)
LAST = st.builds(lambda make, text: make(text), MIDDLE | st.just(prints_and_raises), LINES)
STYLES = st.fixed_dictionaries(
    {"ends": st.sampled_from(["\n", "\r\n"]), "final": st.booleans(), "by": st.sampled_from(["", "    "])}
)


def program_text(parts: list[Part]) -> str:
    return "\n".join(f"# --8<-- [start:s{n}]\n{part.code}\n# --8<-- [end:s{n}]\n" for n, part in enumerate(parts))


def page_text(parts: list[Part], by: str) -> str:
    lines = ["# Title { #title }", "", "- A list", ""] if by else ["# Title", ""]
    for number, part in enumerate(parts):
        lines += [f"{by}```{{ .python }}", f'{by}--8<-- "a.py:s{number}"', f"{by}```", ""]
        for ending in part.endings:
            opening = f"{by}```{{ .text .output{CLASSES[ending]} }}"
            lines += [opening, f'{by}--8<-- "a.out:s{number}{ending}"', f"{by}```", ""]
    return "\n".join([*lines, "End.", ""])


def faults(project: Project) -> list[str]:
    page = project.page("docs/page.md")
    found = [fault for listing in page.listings for fault in check_listing(project, page, listing)]
    return [*found, *check_page(project, page), *check_program(project, "a.py")]


@given(PARTS, LAST, STYLES, STYLES)
def test_what_is_accepted_is_true_and_a_second_update_changes_nothing(parts, last, page_style, program_style):
    everything = [*parts, last]
    files = {}
    for path, text, style in (
        ("docs/page.md", page_text(everything, page_style["by"]), page_style),
        ("snippets/a.py", program_text(everything), program_style),
    ):
        text = text if style["final"] else text.removesuffix("\n")
        files[path] = text.replace("\n", style["ends"])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, files)
        assert Project(root).accept("a.py") == "snippets/a.out"
        assert faults(Project(root)) == []
        assert Project(root).accept("a.py") is None
        assert {path: (root / path).read_bytes().decode() for path in files} == files
        claims = read_claims(root / "snippets/a.out", "a.out")
    assert list(claims) == [f"s{number}{ending}" for number, part in enumerate(everything) for ending in part.endings]


UNPRINTABLE = st.characters(categories=["Cc", "Zl", "Zp"], exclude_characters="\n") | st.sampled_from(UNSHOWN)


@given(st.tuples(LINE, UNPRINTABLE.map(str) | st.just("8<-"), LINE).map("".join), st.integers(1, 3))
def test_an_output_that_no_page_can_show_is_one_problem_with_its_line(text: str, line: int):
    written = ascii(text).replace("8<-", "8\\x3c-")
    source = "# --8<-- [start:one]\n" + "x = 1\n" * (line - 1) + f"print({written})\n# --8<-- [end:one]\n"
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), {"snippets/a.py": source})
        (problem,) = Project(Path(folder)).run("a.py").problems
    assert re.fullmatch(rf"snippets/a\.py:{line + 1}: prints .*, which a page (cannot|would not) show", str(problem))


@given(LINES)
def test_an_output_without_its_last_newline_is_one_problem_with_its_line(text: str):
    text = text.rstrip("\n") + "."
    source = f"# --8<-- [start:one]\nprint({text!r}, end='')\n# --8<-- [end:one]\n"
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), {"snippets/a.py": source})
        (problem,) = Project(Path(folder)).run("a.py").problems
    assert str(problem) == "snippets/a.py:2: the section's output does not end with a newline"


@given(st.dictionaries(st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True), LINES.map(lambda text: text + "\n")))
def test_what_is_rendered_is_read_back(entries: dict[str, str]):
    result = Run(Program("a.py", Path("a.py"), "", ()), {name: Printed(text, ()) for name, text in entries.items()})
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.out"
        file.write_bytes(render(result).encode())
        claims = read_claims(file, "a.out")
    assert {name: claim.text for name, claim in claims.items()} == entries


FRAGMENTS = st.sampled_from(
    (
        "```", "```python\n", "~~~", '--8<-- "a.py:one"', "# --8<-- [start:one]\n", "# --8<-- [end:one]\n", "    ",
        "\t", "---\n", "`", "\\(", "\\)", "$", "![", "](", "[^1]:", "> ", "- ", "!!! note\n", "<pre>", "\n", "\r\n",
        "x = 1\n", "\r", "\0", "\u2028", "\ufeff", "5", "tensor(", "(", ")", "{", "}", '"', "'", "8<-", "梯",
    )
)  # fmt: skip
ANY_TEXT = st.lists(FRAGMENTS | st.text(max_size=6), max_size=40).map("".join)


@given(ANY_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=60))
@settings(max_examples=300)
def test_any_file_is_read_or_is_a_problem_and_stays_as_it_is(data: bytes):
    lines = data.count(b"\n") + 1
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a"
        file.write_bytes(data)
        page = read_page(file, "a")
        problems = [*page.problems, *check_prose(page.prose, "a", [])]
        for reader in (read_claims, read_program):
            try:
                reader(file, "a")
            except Diagnostic as problem:
                problems.append(problem)
        assert file.read_bytes() == data
    for problem in problems:
        match = re.fullmatch(r"a:(\d+): (\S.*)", str(problem))
        assert match and 1 <= int(match[1]) <= lines
        assert str(problem).isprintable()


@given(ANY_TEXT)
def test_prose_has_the_lines_of_the_page(text: str):
    page = parse_page(text, "page.md")
    prose = page.prose.split("\n")
    assert len(prose) == text.count("\n") + 1
    for line, origin in zip(prose, text.split("\n"), strict=True):
        assert not line or line in origin


NUMBERS = st.floats(-1000, 1000, allow_nan=False).map(lambda number: f"{number:.4g}") | st.sampled_from(
    ["0.", "-2.", "2.", "20.", "-2.0", "-2", "1e-05", "nan", "-inf"]
)


@given(NUMBERS, NUMBERS)
def test_a_number_may_be_stated_only_as_it_was_printed(printed: str, stated: str):
    prose = f"It is `{stated}`, `tensor({stated})` and `x: tensor({stated})`.\n"
    found = list(check_prose(prose, "page.md", [(1, "", f"x: tensor({printed})\n")]))
    assert len(found) == (0 if printed == stated else 3)
