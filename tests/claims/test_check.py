"""The rules that tie pages, programs and outputs together."""

from collections.abc import Callable
from typing import Any

import pytest

from literate.check import check_listing, check_page, check_program, check_stray
from literate.diagnostic import Diagnostic
from literate.project import Project
from literate.runner.pool import Pool
from literate.runner.program import Program
from tests.tiny import card, figure, section

ACCEPT = "If the new output is right: pytest --update-outputs"


def code(name: str) -> str:
    return card(f"a.py:{name}")


def output(name: str, kind: str = "") -> str:
    return figure(f"a.out:{name}", kind)


PRINTS = section("one", "print(1)")
RAISES = section("one", "raise ValueError('no')")
SAYS = section("one", "1")


@pytest.fixture
def listing(build: Callable[[dict[str, str]], Project]) -> Callable[..., list[str]]:
    """What is wrong with the listing number `which` of a page."""

    def faults(page: str, program: str = PRINTS, out: str = SAYS, which: int = 0) -> list[str]:
        project = build({"docs/page.md": page, "snippets/a.py": program, "snippets/a.out": out})
        found = project.page("docs/page.md")
        assert not found.problems
        return list(check_listing(project, found, found.listings[which]))

    return faults


@pytest.fixture
def program(build) -> Callable[..., list[str]]:
    """What is wrong with a program, given with its .out file and the page that shows it."""

    def faults(program: str, out: str | None = SAYS, page: str = code("one") + output("one")) -> list[str]:
        files = {"docs/page.md": page, "snippets/a.py": program}
        return list(check_program(build(files | ({"snippets/a.out": out} if out is not None else {})), "a.py"))

    return faults


def test_a_page_that_shows_what_python_prints_is_right(listing):
    assert listing(code("one") + output("one")) == []


def test_a_warning_and_an_error_are_claims_like_an_output(listing):
    program = section("one", "import warnings\n\nwarnings.warn('careful', stacklevel=1)\nraise ValueError('no')")
    out = section("one-warning", "UserWarning: careful") + section("one-error", "ValueError: no")
    page = code("one") + output("one-warning", ".warning") + output("one-error", ".error")
    assert listing(page, program, out) == []


@pytest.mark.parametrize(
    ("page", "program", "out", "expected"),
    [
        pytest.param(
            code("one") + output("one"),
            PRINTS,
            section("one", "2"),
            "docs/page.md:4: the page shows another output\n"
            f"--- snippets/a.out:2 (the page says)\n+++ snippets/a.py:2 (python prints)\n-2\n+1\n{ACCEPT}",
            id="another output",
        ),
        pytest.param(
            code("one") + output("one-error", ".error"),
            RAISES,
            section("one-error", "ValueError: yes"),
            "docs/page.md:4: the page shows another error\n--- snippets/a.out:2 (the page says)\n"
            f"+++ snippets/a.py:2 (python prints)\n-ValueError: yes\n+ValueError: no\n{ACCEPT}",
            id="another error",
        ),
        pytest.param(
            code("one") + output("one"),
            PRINTS,
            "",
            "docs/page.md:4: the page shows another output\n"
            f"--- snippets/a.out:1 (the page says)\n+++ snippets/a.py:2 (python prints)\n+1\n{ACCEPT}",
            id="no claim yet",
        ),
        pytest.param(
            code("one"),
            PRINTS,
            SAYS,
            'docs/page.md:1: section "one" of snippets/a.py gives an output that the page does not show:\n1',
            id="an output that the page hides",
        ),
        pytest.param(
            code("one"),
            section("one", "import warnings\n\nwarnings.warn('careful', stacklevel=1)"),
            section("one-warning", "UserWarning: careful"),
            'docs/page.md:1: section "one" of snippets/a.py gives a warning that the page does not show:\n'
            "UserWarning: careful",
            id="a warning that the page hides",
        ),
        pytest.param(
            code("one") + output("one"),
            section("one", "x = 1"),
            "",
            'docs/page.md:4: section "one" of snippets/a.py gives no output',
            id="an output that is none",
        ),
        pytest.param(
            code("one") + output("one") + output("one-error", ".error"),
            PRINTS,
            SAYS,
            'docs/page.md:7: section "one" of snippets/a.py gives no error',
            id="an error that is none",
        ),
        pytest.param(
            code("two"),
            PRINTS,
            SAYS,
            'docs/page.md:1: snippets/a.py has no section "two", but "one"',
            id="a section that is none",
        ),
        pytest.param(
            code("one"),
            "x = = 1\n",
            SAYS,
            "docs/page.md:1: shows a program that cannot be checked\nsnippets/a.py:1: is not Python: invalid syntax",
            id="no Python",
        ),
        pytest.param(
            code("one"),
            PRINTS,
            "1\n",
            "docs/page.md:1: shows a program that cannot be checked\nsnippets/a.out:1: this line belongs to no section",
            id="no claims",
        ),
        pytest.param(
            code("one") + output("one-error", ".error") + output("one"),
            section("one", "print(1)\nraise ValueError('no')"),
            section("one", "1") + section("one-error", "ValueError: no"),
            "docs/page.md:1: outputs stand in the order output, warning, error, each once",
            id="outputs in another order",
        ),
        pytest.param(
            code("one") + output("one") + output("one"),
            PRINTS,
            SAYS,
            "docs/page.md:1: outputs stand in the order output, warning, error, each once",
            id="an output twice",
        ),
    ],
)
def test_a_listing_that_is_not_true_is_named(listing, page: str, program: str, out: str, expected: str):
    assert listing(page, program, out) == [expected]


def test_a_program_that_is_not_there_is_named(build):
    project = build({"docs/page.md": code("one")})
    page = project.page("docs/page.md")
    assert list(check_listing(project, page, page.listings[0])) == [
        "docs/page.md:1: shows a program that cannot be checked\n"
        "snippets/a.py:1: there is no such file: write it, or mend the name"
    ]


def test_an_error_that_the_page_hides_is_shown_with_its_trace(listing):
    (fault,) = listing(code("one"), RAISES, "")
    first, *_, last, end = fault.split("\n")
    assert first == 'docs/page.md:1: section "one" of snippets/a.py raises, and the page shows no error'
    assert (last, end) == ("ValueError: no", "")
    assert 'snippets/a.py", line 2, in <module>' in fault


def test_a_section_after_a_raise_did_not_run(listing):
    page = code("one") + output("one-error", ".error") + code("two")
    (fault,) = listing(page, RAISES + section("two", "print(2)"), section("one-error", "ValueError: no"), which=1)
    assert fault.startswith('docs/page.md:7: section "two" did not run, because section "one" raised\nTraceback')


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (code("one") + code("two") + code("three"), []),
        (code("one"), []),
        (
            code("two"),
            ["docs/page.md:1: section \"two\" of a.py is out of order: "
             "\"one\" comes next, so that the blocks copied in order run"],
        ),
        (
            code("one") + code("three"),
            ["docs/page.md:4: section \"three\" of a.py is out of order: "
             "\"two\" comes next, so that the blocks copied in order run"],
        ),
        (
            code("one") + code("two") + code("three") + code("three"),
            ["docs/page.md:10: section \"three\" of a.py is out of order: "
             "nothing more comes next, so that the blocks copied in order run"],
        ),
    ],
)  # fmt: skip
def test_the_blocks_of_a_page_in_order_are_the_program(build, page: str, expected: list[str]):
    program = section("one", "x = 1") + section("two", "x = 2") + section("three", "x = 3")
    project = build({"docs/page.md": page, "snippets/a.py": program})
    assert list(check_page(project, project.page("docs/page.md"))) == expected


def test_a_page_is_checked_for_its_markdown_and_its_prose(build):
    page = "So `1`, `tow`, and 3 more.\n\n" + code("one") + output("one") + "\n    pasted\n"
    project = build({"docs/page.md": page, "snippets/a.py": PRINTS, "snippets/a.out": SAYS})
    assert list(check_page(project, project.page("docs/page.md"))) == [
        "docs/page.md:10: is indented, and no list item, box, tab or footnote is open above it: "
        "code is shown by a fence",
        "docs/page.md:1: the number 3 goes unchecked: put a printed value in `code`, others in \\( \\)",
        "docs/page.md:1: `tow` is a word of no program, output or file here",
    ]


def test_a_value_in_prose_is_held_against_the_outputs_that_the_page_shows(build):
    page = "It is `2`.\n\n" + code("one") + output("one")
    project = build({"docs/page.md": page, "snippets/a.py": PRINTS, "snippets/a.out": SAYS})
    assert list(check_page(project, project.page("docs/page.md"))) == [
        "docs/page.md:1: `2` is not a whole value printed under this heading; printed here: 1"
    ]


def test_a_program_that_a_page_shows_whole_is_right(program):
    assert program(PRINTS) == []


@pytest.mark.parametrize(
    ("text", "out", "page", "expected"),
    [
        pytest.param(
            PRINTS + section("two", "x = 2"),
            SAYS,
            code("one") + output("one"),
            'snippets/a.py:5: no page shows section "two"',
            id="a section that no page shows",
        ),
        pytest.param(
            section("one", "x = 1"),
            None,
            code("one"),
            "snippets/a.py:1: has no snippets/a.out: pytest --update-outputs writes it",
            id="no .out file",
        ),
        pytest.param(
            PRINTS,
            SAYS + section("two", "2"),
            code("one") + output("one"),
            'snippets/a.out:5: the program gives no "two": pytest --update-outputs removes it',
            id="a claim of nothing",
        ),
        pytest.param(
            PRINTS + section("two", "print(2)"),
            section("two", "2") + SAYS,
            code("one") + output("one") + code("two") + output("two"),
            "snippets/a.out:1: the entries are not in the program's order: pytest --update-outputs sorts them",
            id="claims in another order",
        ),
        pytest.param(
            PRINTS,
            section("one", "2"),
            code("one") + output("one"),
            'snippets/a.py:2: gives another "one"\n'
            f"--- snippets/a.out:2 (the page says)\n+++ snippets/a.py:2 (python prints)\n-2\n+1\n{ACCEPT}",
            id="another output",
        ),
        pytest.param("", "", "", "snippets/a.py:1: has no sections", id="no program"),
    ],
)
def test_a_program_that_is_not_as_it_should_be_is_named(program, text: str, out: str | None, page: str, expected: str):
    assert program(text, out, page) == [expected]


def test_a_program_raises_in_its_last_section_only(program):
    page = code("one") + output("one-error", ".error") + code("two")
    (fault,) = program(RAISES + section("two", "x = 2"), section("one-error", "ValueError: no"), page)
    assert fault.startswith('snippets/a.py:2: section "one" raises before the end\nTraceback')


def test_a_file_without_its_program_is_named(build):
    project = build({"snippets/b.out": "", "snippets/a.py": PRINTS, "snippets/a.out": SAYS, "snippets/a.txt": "x\n"})
    stray = {name: list(check_stray(project, project.root / "snippets" / name)) for name in ("a.out", "a.txt", "b.out")}
    assert stray == {
        "a.out": [],
        "a.txt": ["snippets/a.txt:1: no program owns this file"],
        "b.out": ["snippets/b.out:1: no program owns this file"],
    }


def test_every_program_runs_once_however_often_it_is_shown(build):
    runs: list[str] = []

    class Counting(Pool):
        def submit(self, program: Program, *rest: Any, **options: Any) -> int:
            runs.append(program.path)
            return super().submit(program, *rest, **options)

    page = code("one") + output("one")
    files = {"docs/a.md": page, "docs/b.md": page, "snippets/a.py": PRINTS, "snippets/a.out": SAYS}
    project = Project(build(files).root, pool=Counting())
    for path in project.page_paths:
        assert list(check_listing(project, project.page(path), project.page(path).listings[0])) == []
    assert list(check_program(project, "a.py")) == []
    assert runs == ["snippets/a.py"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("import torch\n\ntorch.set_grad_enabled(False)", "leaves grad mode changed"),
        ("import torch\n\ntorch.set_default_dtype(torch.float64)", "leaves the default dtype changed"),
        ("import torch\n\ntorch.autograd.set_detect_anomaly(True)", "leaves anomaly mode changed"),
        ("import torch\n\ntorch.use_deterministic_algorithms(True)", "leaves deterministic algorithms changed"),
        ("import os\n\nos.environ['LEFT_BEHIND'] = 'x'", "leaves the environment changed"),
        ("import warnings\n\nwarnings.simplefilter('ignore')", "leaves the warning filters changed"),
        ("import os\n\nos.chdir('/')", "leaves the working folder changed"),
        (
            "import threading\nimport time\n\nthreading.Thread(target=time.sleep, args=(0.2,), name='late').start()",
            "leaves a thread running: late",
        ),
    ],
)
def test_state_that_a_program_leaves_behind_is_named(build, text: str, left: str):
    files = {"docs/page.md": code("one"), "snippets/a.py": section("one", text), "snippets/a.out": ""}
    project = Project(build(files).root)
    found = [problem for problem in check_program(project, "a.py") if "stderr" not in problem]
    assert [problem.split(": ", 1)[1] for problem in found] == [left]


@pytest.mark.parametrize(("line", "left"), [("", True), ("torch.manual_seed(7)\n", False)])
def test_random_numbers_without_a_seed_are_named(build, line: str, left: bool):
    text = section("one", f"import torch\n\n{line}x = torch.rand(1)")
    project = build({"docs/page.md": code("one"), "snippets/a.py": text, "snippets/a.out": ""})
    fault = "snippets/a.py:1: draws torch's random numbers without a seed of its own"
    assert list(check_program(project, "a.py")) == [fault] * left


class TestAnotherNumber:
    """A picture `a.y@x=2.0.svg` shows the program with another number for x, from a run of its own."""

    PROGRAM = section(
        "one", "import torch\n\nx = torch.tensor(3.0, requires_grad=True)\ny = x**2\ny.backward()\nprint(x.grad)"
    )
    PAGE = code("one") + output("one") + '\n--8<-- "a.y.svg"\n\n--8<-- "a.y@x=2.0.svg"\n'

    @pytest.fixture
    def drawn(self, build) -> Callable[[str, str, str], list[str]]:
        """What is wrong with the page when both pictures were drawn and one text of the second is changed."""

        def faults(old: str = "", new: str = "", program: str = self.PROGRAM, page: str = self.PAGE) -> list[str]:
            files = {"docs/page.md": page, "snippets/a.py": program}
            project = build(files | {"snippets/a.out": section("one", "tensor(6.)")})
            found = project.page("docs/page.md")
            for graph in found.graphs:
                try:
                    project.accept_picture(graph)
                except Diagnostic:
                    break
            file = project.root / "snippets/a.y@x=2.0.svg"
            if old:
                assert old in file.read_text()
                file.write_text(file.read_text().replace(old, new))
            return [*map(str, found.problems), *check_page(project, found)]

        return faults

    def test_it_is_a_claim_like_every_picture(self, drawn):
        assert drawn() == []
        [fault] = drawn("tensor(4.)", "tensor(9.)")
        assert "the page shows another graph" in fault and "docs/page.md:" in fault

    def test_the_number_that_it_says_is_checked(self, drawn):
        [fault] = drawn('"2.0"]', '"5.0"]')
        assert "-with x = 5.0 instead of 3.0" in fault

    @pytest.mark.parametrize("line", ["x = torch.ones((), requires_grad=True)", "x = torch.tensor(3, dtype=float)"])
    def test_a_program_without_such_a_number_is_told(self, drawn, line):
        program = self.PROGRAM.replace("x = torch.tensor(3.0, requires_grad=True)", line)
        assert any("has no one line `x = torch.tensor(number)`" in fault for fault in drawn(program=program))

    def test_it_follows_the_picture_of_the_program_as_it_is(self, drawn):
        page = self.PAGE.replace('--8<-- "a.y.svg"\n\n', "")
        assert "a picture with another number follows the picture of the program as it is" in drawn(page=page)[0]


def test_a_text_that_a_page_includes_is_there(build):
    page = '```{ .text }\n--8<-- "tests/plugin/cases/none/expected.txt"\n```\n'
    project = build({"docs/page.md": page})
    told = list(check_page(project, project.page("docs/page.md")))
    says = "there is no tests/plugin/cases/none/expected.txt: include a text that a test expects"
    assert told == [f"docs/page.md:2: {says}"]
