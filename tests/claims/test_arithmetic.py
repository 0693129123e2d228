"""Equations between numbers in a formula are calculated."""

from fractions import Fraction

import pytest

from literate.claims.arithmetic import said_printed, wrong_equations
from literate.claims.expression import value
from literate.claims.quantity import Unread
from literate.claims.tex import tokens


def calculated(tex: str) -> object:
    """What an expression is; None if it cannot be read."""
    try:
        return value(list(tokens(tex)))
    except Unread:
        return None


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        ("3", 3),
        (" -2.0 ", -2),
        ("3 - 2 + 0.5", Fraction(3, 2)),
        (r"2 \cdot 2 - 2", 2),
        (r"2 \cdot (-1)", -2),
        (r"-2 \cdot -3", 6),
        ("1 - 0.25 \\cdot 2 (1 - 3)", 2),
        ("(6 + 16)/2", 11),
        ("24 / 4 / 2", 3),
        (r"0 - (-2) / 2", 1),
        ("2^2", 4),
        ("-2^2", -4),
        ("(-2)^2", 4),
        ("10 000", 10_000),  # TeX shows no space between digits
        (r"12\,000", 12_000),
        (r"\sqrt{4}", 2),
        ("(1, 2) + (3, 4)", (4, 6)),
        (r"2 \cdot (1, 2)", (2, 4)),
        (r"(1, 2) \cdot (3, 4)", 11),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \begin{pmatrix} 1 \\ 1 \end{pmatrix}", ((3,), (7,))),
        ("|3 - 5|", 2),
        (r"\|(3, 4)\|", 5),
        ("4!", 24),
        (r"25\%", Fraction(1, 4)),
        (r"\max(1, 2)", 2),
        (r"\lfloor 2.5 \rfloor", 2),
        (r"\gcd(4, 6)", 2),
        (r"\operatorname{mean}(1, 2, 3)", 2),
        (r"\operatorname{round}(2.5)", 2),
        (r"17 \bmod 5", 2),
        (r"\binom{4}{2}", 6),
        (r"\begin{pmatrix} 1 & 2 \end{pmatrix} \begin{pmatrix} 3 \\ 4 \end{pmatrix}", 11),
        (r"\log_2 8", 3),
        ("e^0", 1),
        (r"1 + 2 + \dots + 100", 5050),
        (r"\frac{1}{0}", float("inf")),
        ("\N{MINUS SIGN}3", -3),
        ("\N{VULGAR FRACTION ONE HALF}", Fraction(1, 2)),
        (r"\operatorname{relu}(-6 + 1, 6 + 1)", (0, 7)),
        (r"10^{-5}", Fraction(1, 100_000)),
        (r"\tfrac12", Fraction(1, 2)),
        (r"\frac{1 + 2}{4}", Fraction(3, 4)),
        (r"2 \left( 3 + 4 \right)", 14),
        (r"3 \times 1000", 3000),
    ],
)
def test_an_expression_of_numbers_has_its_value(tex, expected):
    assert calculated(tex) == expected


@pytest.mark.parametrize(
    "tex",
    [
        "",
        "2x",
        "2^34",  # TeX raises the 3, a reader 34
        "3 (4) 5",
        r"3\,4",
        r"2 \frac12",
        r"\det(4, 6)",
        r"\gcd(4, 1.5)",
        r"\sqrt{-1}",
        r"(1, 2) (3, 4)",
        "(1, 2) + 3",
        "(" * 100 + "1" + ")" * 100,
        "(1",
        "1)",
        "1 +",
        r"\frac1",
        "f(2)",
        "9^{9^9}",
        "e^{99999}",
        "8 / 2 (4)",
    ],
)
def test_anything_else_has_none(tex):
    assert calculated(tex) is None


@pytest.mark.parametrize(
    "tex",
    [
        "1 + 1 = 2",
        r"2 \cdot 2w + 5 \cdot 2w = 12 + 30 = 42 .",
        r"(2 + 5) \cdot 2x = 7 \cdot 6 = 42",
        r"a = 1, \quad b = 2",
        r"3 \cdot 1000 \cdot 4 = 12\,000",
        r"0.98^{500} \approx 4.10 \cdot 10^{-5}",
        r"1/3 \approx 0.333",
        r"2^{-53} \approx 10^{-16}",
        r"2^{10} \approx 10^3",
        r"2 \neq 3, \; 2 < 3 = 3",
        r"5 \approx 2 \cdot 2.4",
        r"\det(4, 6)",  # nothing is compared with it
        r"x = 1 \pm 10^{-6}",
        r"1 + 1 = 2 \Rightarrow 3 = 3",
        r"y = (x = 2)",
        "=",
    ],
)
def test_what_holds_is_left_alone(tex):
    assert list(wrong_equations(tex)) == []


@pytest.mark.parametrize(
    ("tex", "told"),
    [
        ("3 - 7 + 0.5 = 1.5", "3 - 7 + 0.5 is -3.5, not 1.5"),
        (r"y = 2 \cdot 3 = 7", r"2 \cdot 3 is 6, not 7"),
        (r"1/3 \approx 0.334", "1/3 is 0.333333333333, not 0.334"),
        (r"\begin{aligned} f(2) &= 2 \cdot 2 = 6 . \end{aligned}", r"2 \cdot 2 is 4, not 6 ."),
        (r"2^{-53} \approx 10^{-15}", r"2^{-53} is 1.11022302463e-16, not 10^{-15}"),
        (r"0.6 \approx 1/3", "0.6 is 0.6, not 1/3"),
        (r"5 \approx 2 \cdot 2.2", r"5 is 5, not 2 \cdot 2.2"),
        (r"1 = y = 2", "1 is 1, not 2"),
        (r"\begin{aligned} y &= 1 \\ &= 2 \end{aligned}", "1 is 1, not 2"),
        (r"2 \ge 3", "2 is 2, which is not >= 3"),
        (r"1 < y \le 0", "1 is 1, which is not < 0"),
        (r"2 \neq 2", "2 is 2, which equals 2"),
        (
            r"\det(4, 6) = 2",
            r"\det(4, 6) cannot be calculated, so nothing checks what it is compared with: write it otherwise",
        ),
        (r"\sum_{i=1}^{3} i = 7", r"\sum_{i=1}^{3} i is not calculated: write out its terms"),
        (r"9 = \prod^3_{i=1} 2", r"\prod^3_{i=1} 2 is not calculated: write out its terms"),
        (r"7 \equiv 2", "7 and 2 stand in a relation that is not checked"),
        (r"\underbrace{1 + 1}_{3} + y", "1 + 1 is 2, not 3"),
        ("1" * 400 + " = 2", "1" * 80 + "… is 1.11111111111e+399, not 2"),
        (r"6.2 \cdot 10^{-2} \approx 0.07", r"6.2 \cdot 10^{-2} is 0.062, not 0.07"),
        ("1/3 = 0.333", "1/3 is 0.333333333333, not 0.333"),
        (r"a = 1, \quad 1 + 1 = 3", "1 + 1 is 2, not 3"),
        (r"0.98^{500} \approx 4.20 \cdot 10^{-5}", r"0.98^{500} is 0.0000410239851455, not 4.20 \cdot 10^{-5}"),
    ],
)
def test_what_does_not_hold_is_told(tex, told):
    (wrong,) = wrong_equations(tex)
    assert wrong == told


def test_deep_brackets_and_long_sides_are_refused_in_linear_time():
    (deep,) = wrong_equations("(" * 3000 + "1" + ")" * 3000 + " = 1")
    assert "cannot be calculated" in deep
    assert list(wrong_equations("1 + " * 3000 + "1 = 3001")) == []


@pytest.mark.parametrize("relation", ["=", r"\approx"])
def test_a_number_that_no_float_is_can_be_compared_with_a_root(relation: str):
    for sides in (("9" * 400, r"\sqrt{2}"), (r"\sqrt{2}", f"-{'9' * 400}")):
        (told,) = wrong_equations(f" {relation} ".join(sides))
        assert r"\sqrt{2}" in told


def test_what_a_formula_says_of_an_attribute_is_found():
    assert [(s.name, s.numbers) for s in said_printed(r"\texttt{x.grad} = 2x = (2, 4)")] == [
        (r"\texttt{x.grad}", (2, 4))
    ]
    assert [(s.name, s.numbers) for s in said_printed(r"f'(0) = 2 \cdot 0 - 2 = -2, f''(0) = 2")] == [
        ("f'(0)", (-2,)),
        ("f''(0)", (2,)),
    ]
    assert list(said_printed(r"\texttt{x.grad} \approx 2, y = 3")) == []
