"""A program: how it is cut into sections, and what one run of it gives."""

import sys
import warnings
from pathlib import Path

import pytest

from literate.diagnostic import Diagnostic
from literate.runner.execution import run
from literate.runner.program import Program, read_program
from literate.runner.run import Run


def section(name: str, code: str) -> str:
    return f"# --8<-- [start:{name}]\n{code}\n# --8<-- [end:{name}]\n"


@pytest.fixture
def read(tmp_path: Path):
    def reading(text: str) -> Program:
        file = tmp_path / "a.py"
        file.write_bytes(text.encode())
        return read_program(file, "a.py")

    return reading


@pytest.fixture
def ran(read):
    def running(*codes: str) -> Run:
        return run(read("\n".join(section(f"s{number}", code) for number, code in enumerate(codes, 1))))

    return running


def texts(result: Run) -> dict[str, str]:
    return {name: printed.text for name, printed in result.entries.items()}


def test_a_program_is_its_sections(read):
    program = read(section("one", "x = 1\n\ny = 2") + "\n" + section("two", "print(x)"))
    assert [(each.name, each.line, each.source) for each in program.sections] == [
        ("one", 2, "x = 1\n\ny = 2"),
        ("two", 8, "print(x)"),
    ]
    assert program.section("two") is program.sections[1]
    assert program.section("three") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "a.py:1: has no sections"),
        ("print(1)\n", "a.py:1: this statement is not inside one section, so no page can show it"),
        (section("one", "x = 1") + "x\n", "a.py:4: this statement is not inside one section, so no page can show it"),
        ("# why\n" + section("one", "x = 1"), "a.py:1: this line is outside every section, so no page shows it"),
        (section("one", "# nothing"), 'a.py:1: section "one" holds no code'),
        (section("one", "x = (1,\n# --8<-- [end:one]\n)"), 'a.py:5: section "one" ends here but is not open'),
        (
            "# --8<-- [start:one]\nx = (1,\n# --8<-- [end:one]\n)\n",
            "a.py:2: this statement is not inside one section, so no page can show it",
        ),
        ("# --8<-- [start:one]\nx = 1\n", 'a.py:1: section "one" is not closed: it ends with # --8<-- [end:one]'),
        (section("one", section("two", "x = 1")), 'a.py:2: section "two" starts inside section "one"'),
        (section("one", "x = 1") + section("one", "y = 1"), 'a.py:4: section "one" is there twice'),
        (section("one", "\nx = 1"), 'a.py:2: section "one" begins with an empty line, which its page would show'),
        (section("one", "x = 1\n  "), 'a.py:3: section "one" ends with an empty line, which its page would show'),
        (section("One", "x = 1"), "a.py:1: not a section marker: # --8<-- [start:One]"),
        ("#--8<-- [start:one]\nx = 1\n", "a.py:1: not a section marker: #--8<-- [start:one]"),
        (
            "  # --8<-- [start:one]\n",
            "a.py:1: a section marker stands at the beginning of its line, with nothing after it: # --8<-- [start:one]",
        ),
        (section("one-error", "x = 1"), 'a.py:1: section "one-error": this ending is kept for outputs'),
        (section("one-warning", "x = 1"), 'a.py:1: section "one-warning": this ending is kept for outputs'),
        (section("one", "x = ="), "a.py:2: is not Python: invalid syntax"),
        (section("one", "return 1"), "a.py:2: is not Python: 'return' outside function"),
        (section("one", "x = '\\d'"), "a.py:2: is not Python: invalid escape sequence '\\d'"),
        (section("one", "x = '\0'"), "a.py:2: holds the character U+0000, which no page can show"),
        ("x = 1\r# --8<-- [start:one]\n", "a.py:1: holds the character U+000D, which no page can show"),
    ],
)
def test_a_program_that_no_page_could_show_is_refused(read, text: str, expected: str):
    with pytest.raises(Diagnostic) as problem:
        read(text)
    assert str(problem.value) == expected


@pytest.mark.parametrize("name", ["random", "types", "torch", "numpy", "multiprocessing", "sympy"])
def test_a_program_that_hides_a_module_is_refused(tmp_path: Path, name: str):
    file = tmp_path / f"{name}.py"
    file.write_text(section("one", "x = 1"))
    with pytest.raises(Diagnostic, match=f"^a/{name}\\.py:1: has the name of the module {name}, so that every program"):
        read_program(file, f"a/{name}.py")


def test_a_decorator_belongs_to_its_statement(read):
    text = "# --8<-- [start:one]\nx = 1\n@print\n# --8<-- [end:one]\ndef f(): ...\n"
    with pytest.raises(Diagnostic, match=r"^a\.py:3: this statement is not inside one section"):
        read(text)


def test_what_comes_from_the_future_holds_for_the_whole_program(ran):
    assert texts(ran("from __future__ import annotations", "def f(x: unknown): ...\n\n\nprint(1)")) == {"s2": "1\n"}


def test_each_section_has_what_it_printed(ran):
    assert texts(ran("print(1)", "x = 2", "print(x)\nprint()")) == {"s1": "1\n", "s3": "2\n\n"}


def test_each_line_knows_the_statement_that_printed_it(ran):
    result = ran("x = 1\nprint('a\\nb')\nfor i in range(2):\n    print(i)")
    assert result.entries["s1"].lines == (3, 3, 4, 4)


def test_what_is_printed_through_a_kept_stream_counts(ran):
    assert texts(ran("import sys\n\nkept = sys.stdout", "print('late', file=kept)")) == {"s2": "late\n"}


def test_a_warning_is_an_entry_of_its_own(ran):
    result = ran("import warnings\n\nprint(1)\nwarnings.warn('two', stacklevel=1)")
    assert texts(result) == {"s1": "1\n", "s1-warning": "UserWarning: two\n"}
    assert result.entries["s1-warning"].lines == (5,)


def test_the_place_in_the_sources_of_torch_is_cut_from_a_warning(ran):
    code = "import warnings\n\nwarnings.warn('a (b). (Triggered internally at /build/x.cpp:1.)', stacklevel=1)"
    assert texts(ran(code)) == {"s1-warning": "UserWarning: a (b).\n"}


def test_a_warning_appears_once_for_a_line_as_under_python(ran):
    code = "import warnings\n\nfor _ in range(3):\n    warnings.warn('again', stacklevel=1)"
    assert texts(ran(code)) == {"s1-warning": "UserWarning: again\n"}


@pytest.mark.parametrize(
    ("category", "seen"), [("DeprecationWarning", True), ("PendingDeprecationWarning", False), ("ImportWarning", False)]
)
def test_the_default_filters_apply(ran, category: str, seen: bool):
    result = ran(f"import warnings\n\nwarnings.warn('x', {category}, stacklevel=1)")
    assert ("s1-warning" in result.entries) is seen


def test_a_raise_ends_the_run_as_it_ends_the_program(ran):
    result = ran("print(1)\nraise ValueError('a\\nb')\nprint(2)", "print(3)")
    assert texts(result) == {"s1": "1\n", "s1-error": "ValueError: a\nb\n"}
    assert (result.raised, result.entries["s1-error"].lines) == ("s1", (3, 3))


def test_the_trace_shows_the_program_and_nothing_of_ours(ran):
    result = ran("def f():\n    return 1 / 0\n\n\nf()")
    assert result.trace.count("File") == 2
    assert "literate/runner" not in result.trace


def test_an_exception_of_the_program_is_named_as_python_names_it(ran):
    assert texts(ran("class Mine(Exception): ...\n\n\nraise Mine('x')")) == {"s1-error": "Mine: x\n"}


@pytest.mark.parametrize("code", ["0", "2", "'why'", "None"])
def test_leaving_by_sys_exit_is_refused(ran, code: str):
    with pytest.raises(Diagnostic) as problem:
        ran(f"import sys\nsys.exit({code})", "print(2)")
    assert str(problem.value) == f"a.py:3: ends by sys.exit({code}), and nothing after it runs"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("print(1, end='')", "a.py:2: the section's output does not end with a newline"),
        ("print('a\\tb')", "a.py:2: prints the character U+0009, which a page cannot show"),
        ("print('a\\x1b[1m')", "a.py:2: prints the character U+001B, which a page cannot show"),
        ("print('a\\rb')", "a.py:2: prints the character U+000D, which a page cannot show"),
        ("print('a\\u2028b')", "a.py:2: prints the character U+2028, which a page cannot show"),
        ("print('8' + '<-')", "a.py:2: prints a section marker, which a page would not show"),
        ("print(1)\nprint('at 0x7f3a2b1c')", "a.py:3: prints an address, which the next run changes"),
        (
            "import sys\n\nprint('x\\ny', file=sys.stderr)",
            "a.py:4: writes to stderr, which no page shows: x",
        ),
    ],
)
def test_an_output_that_no_page_could_show_is_named(ran, code: str, expected: str):
    assert [str(problem) for problem in ran(code).problems] == [expected]


def test_a_run_is_main_and_leaves_no_trace_in_this_process(ran):
    main, filters, out = sys.modules["__main__"], list(warnings.filters), sys.stdout
    code = "import sys, warnings\nx = 1\nwarnings.simplefilter('error')\nprint(__name__, sys.modules['__main__'].x)"
    assert texts(ran(code)) == {"s1": "__main__ 1\n"}
    assert (sys.modules["__main__"], list(warnings.filters), sys.stdout) == (main, filters, out)


def test_two_runs_share_nothing(read):
    program = read(section("one", "try:\n    seen += 1\nexcept NameError:\n    seen = 1\nprint(seen)"))
    assert texts(run(program)) == texts(run(program)) == {"one": "1\n"}
