"""The .out file: how it is read, how it differs from a run, how it is written."""

from pathlib import Path

import pytest

from literate.claims.output import Claim, difference, read_claims, render
from literate.diagnostic import Diagnostic
from literate.runner.program import Program
from literate.runner.run import Printed, Run

PROGRAM = Program("a.py", Path("a.py"), "", ())
ACCEPT = "If the new output is right: pytest --update-outputs"


@pytest.fixture
def read(tmp_path: Path):
    def reading(text: str) -> dict[str, Claim]:
        file = tmp_path / "a.out"
        file.write_bytes(text.encode())
        return read_claims(file, "a.out")

    return reading


def entry(name: str, text: str) -> str:
    return f"# --8<-- [start:{name}]\n{text}# --8<-- [end:{name}]\n"


def test_a_claim_is_the_exact_text_between_its_markers(read):
    assert read(entry("one", "a\n\n  b \n") + entry("one-error", "E: x\n")) == {
        "one": Claim("one", 2, "a\n\n  b \n"),
        "one-error": Claim("one-error", 7, "E: x\n"),
    }


def test_an_empty_file_claims_nothing(read):
    assert read("") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1\n", "a.out:1: this line belongs to no section"),
        ("\n", "a.out:1: this line belongs to no section"),
        (entry("a", "1\n") + "\n" + entry("b", "2\n"), "a.out:4: this line belongs to no section"),
        (entry("a", "1\n") + "2\n", "a.out:4: this line belongs to no section"),
        (entry("a", "1\n")[:-1], "a.out:3: the last line has no newline"),
        (entry("a", "1\n") + entry("a", "2\n"), 'a.out:4: section "a" is there twice'),
        ("# --8<-- [start:a]\n1\n", 'a.out:1: section "a" is not closed: it ends with # --8<-- [end:a]'),
        (
            "# --8<-- [start:a]\n1\n# --8<-- [end:b]\n",
            'a.out:3: section "b" ends here but is not open, and "a" is: it starts in line 1',
        ),
        (
            "# --8<-- [start:a] \n",
            "a.out:1: a section marker stands at the beginning of its line, with nothing after it: # --8<-- [start:a]",
        ),
        (entry("a", "1\n\u22122\n"), "a.out:3: holds U+2212 MINUS SIGN, which no output uses"),
        (entry("a", "t\u0435nsor(1.)\n"), "a.out:2: holds U+0435 CYRILLIC SMALL LETTER IE, which no output uses"),
        (entry("a", "\x1b[1m\n"), "a.out:2: holds the character U+001B, which no page can show"),
    ],
)
def test_what_is_no_claim_is_refused(read, text: str, expected: str):
    with pytest.raises(Diagnostic) as problem:
        read(text)
    assert str(problem.value) == expected


def test_what_is_rendered_is_read_back(read):
    result = Run(PROGRAM, {"one": Printed("a\n\n", (1, 1)), "one-error": Printed("E: x\n", (2,))})
    assert {name: claim.text for name, claim in read(render(result)).items()} == {"one": "a\n\n", "one-error": "E: x\n"}


def test_equal_texts_have_no_difference():
    assert difference(Claim("one", 2, "1\n"), Printed("1\n", (3,)), "a.out", PROGRAM, 3) is None


@pytest.mark.parametrize(
    ("says", "prints", "expected"),
    [
        pytest.param(
            "tensor(5.)\n",
            "tensor(-2.)\n",
            "--- a.out:2 (the page says)\n+++ a.py:11 (python prints)\n-tensor(5.)\n+tensor(-2.)\n",
            id="one line",
        ),
        pytest.param(
            "a\nb\nc\n",
            "a\nB\nc\n",
            "--- a.out:3 (the page says)\n+++ a.py:12 (python prints)\n a\n-b\n+B\n c\n",
            id="the lines named are those that differ first",
        ),
        pytest.param(
            "a\nb\n",
            "b\na\n",
            "--- a.out:2 (the page says)\n+++ a.py:11 (python prints)\n+b\n a\n-b\n",
            id="order",
        ),
        pytest.param(
            "a \n", "a\n", "--- a.out:2 (the page says)\n+++ a.py:11 (python prints)\n-a \n+a\n", id="a space"
        ),
        pytest.param(
            "a\n", "a\n\n", "--- a.out:2 (the page says)\n+++ a.py:12 (python prints)\n a\n+\n", id="an empty line"
        ),
        pytest.param(
            "a\nb\n", "a\n", "--- a.out:3 (the page says)\n+++ a.py:11 (python prints)\n a\n-b\n", id="a line too many"
        ),
        pytest.param(
            "tensor(1.)\n",
            "tensor(1)\n",
            "--- a.out:2 (the page says)\n+++ a.py:11 (python prints)\n-tensor(1.)\n+tensor(1)\n",
            id="a number is compared as text",
        ),
        pytest.param(
            "\n\N{LATIN SMALL LETTER E WITH ACUTE}\n",
            "\ne\N{COMBINING ACUTE ACCENT}\n",
            "--- a.out:3 (the page says)\n+++ a.py:12 (python prints)\n \n-\xe9\n+e\u0301\n",
            id="letters are compared as they are written",
        ),
    ],
)
def test_any_other_text_is_shown_as_a_diff(says: str, prints: str, expected: str):
    printed = Printed(prints, tuple(range(11, 11 + prints.count("\n"))))
    assert difference(Claim("one", 2, says), printed, "a.out", PROGRAM, 9) == expected + ACCEPT


def test_an_output_that_is_not_claimed_yet_stands_after_nothing():
    expected = f"--- a.out:1 (the page says)\n+++ a.py:4 (python prints)\n+1\n{ACCEPT}"
    assert difference(None, Printed("1\n", (4,)), "a.out", PROGRAM, 9) == expected


def test_a_claim_of_nothing_printed_stands_before_nothing():
    expected = f"--- a.out:2 (the page says)\n+++ a.py:9 (python prints)\n-1\n{ACCEPT}"
    assert difference(Claim("one", 2, "1\n"), None, "a.out", PROGRAM, 9) == expected


def test_a_changed_line_in_a_long_output_is_shown_with_three_lines_around():
    old = [f"line {number}\n" for number in range(20)]
    new = [*old[:10], "other\n", *old[11:]]
    printed = Printed("".join(new), tuple(range(1, 21)))
    diff = difference(Claim("one", 2, "".join(old)), printed, "a.out", PROGRAM, 1)
    around = [" line 7", " line 8", " line 9", "-line 10", "+other", " line 11", " line 12", " line 13"]
    assert diff and diff.split("\n")[2:-1] == around
