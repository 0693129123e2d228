"""The one report of how two texts differ."""

from __future__ import annotations

import pytest

from literate.diagnostic import Side, differences


def told(old: str, new: str, context: int = 3) -> str:
    """The report on two texts whose lines stand at 10 and at 20."""
    says = Side(old, "says", lambda n: f"a.out:{10 + n}")
    return differences(says, Side(new, "prints", lambda n: f"a.py:{20 + n}"), context)


def test_equal_texts_have_no_report() -> None:
    assert told("a\nb\n", "a\nb\n") == told("", "") == told("a", "a") == ""


def test_each_change_has_the_places_of_both_sides() -> None:
    old, new = "".join(f"{n}\n" for n in range(20)), "".join(f"{n}\n" for n in range(20) if n != 3)
    assert told(old, new.replace("17\n", "x\n"), context=1) == (
        "--- a.out:13 (says)\n+++ a.py:23 (prints)\n 2\n-3\n 4\n"
        "--- a.out:27 (says)\n+++ a.py:36 (prints)\n 16\n-17\n+x\n 18"
    )


def test_places_that_are_the_same_are_said_once() -> None:
    old, new = (Side(text, who, lambda n: "here") for text, who in (("1\n2\n3\n", "says"), ("0\n2\n4\n", "prints")))
    assert differences(old, new, context=0) == "--- here (says)\n+++ here (prints)\n-1\n+0\n-3\n+4"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("a\nb", "a\nb\n", " a\n-b\n\\ no newline at the end\n+b", id="no newline in the first"),
        pytest.param("b\n", "b", "-b\n+b\n\\ no newline at the end", id="no newline in the second"),
        pytest.param("a\r\nb\n", "a\nb\n", "-a␍\n+a\n b", id="a carriage return"),
        pytest.param("", "b\n", "+b", id="nothing before"),
        pytest.param("b\n", "", "-b", id="nothing after"),
    ],
)
def test_what_no_terminal_shows_is_marked(old: str, new: str, expected: str) -> None:
    assert told(old, new).split("\n", 2)[2] == expected
