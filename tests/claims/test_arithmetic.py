"""Equations between numbers in a formula are calculated."""

from fractions import Fraction

import pytest

from literate.claims.arithmetic import value, wrong_equations


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        ("3", 3),
        (" -2. ", -2),
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
        ("2^34", 32),  # as TeX reads it: 2 to the 3, times 4
        (r"10^{-5}", Fraction(1, 100_000)),
        (r"\tfrac12", Fraction(1, 2)),
        (r"\frac{1 + 2}{4}", Fraction(3, 4)),
        (r"2 \left( 3 + 4 \right)", 14),
        (r"3 \times 1000", 3000),
    ],
)
def test_an_expression_of_numbers_has_its_value(tex, expected):
    assert value(tex) == expected


@pytest.mark.parametrize(
    "tex",
    [
        "",
        "2x",
        r"\sqrt{4}",
        "1 / 0",
        "(1",
        "1)",
        "1 +",
        r"\frac1",
        "f(2)",
        "9^{9^9}",
        "2^{0.5}",
        "8 / 2 (4)",
        "1" * 5000,
    ],
)
def test_anything_else_has_none(tex):
    assert value(tex) is None


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
        r"5 \cdot 2\, 3 = 30",
        r"2 \neq 3, \; 2 < 3 = 3",
        r"\begin{aligned} y &= 1 \\ &= 2 \end{aligned}",
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
        (r"5 \approx 2 \cdot 2.4", r"5 is 5, not 2 \cdot 2.4"),
        (r"6.2 \cdot 10^{-2} \approx 0.07", r"6.2 \cdot 10^{-2} is 0.062, not 0.07"),
        ("1/3 = 0.333", "1/3 is 0.333333333333, not 0.333"),
        (r"a = 1, \quad 1 + 1 = 3", "1 + 1 is 2, not 3"),
        (r"0.98^{500} \approx 4.20 \cdot 10^{-5}", r"0.98^{500} is 0.0000410239851455, not 4.20 \cdot 10^{-5}"),
    ],
)
def test_what_does_not_hold_is_told(tex, told):
    (wrong,) = wrong_equations(tex)
    assert wrong == told
