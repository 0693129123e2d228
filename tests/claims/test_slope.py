"""Slopes that sentences state, held against a difference quotient."""

import pytest

from literate.claims.slope import wrong_slopes


@pytest.mark.parametrize(
    "text",
    [
        r"The derivative of \( x^2 - 2x + 1 \) at \( x = 0 \) is \( -2 \) every time.",
        r"The derivative of \( w^3 \) with respect to \( w \) at \( w = 2 \) is \( 3 w^2 = 12 \).",
        r"At \( h = 6 \) the slope of \( h^2 \) is twelve.",
        r"At \( x = 0 \), the gradient of \( -2x \) is minus two.",
        r"At \( x = 0 \) the derivative of \( e^x + 1 \) is one.",
        r"The second derivative of \( x^3 \) at \( x = 1 \) is \( 6 \).",
        r"The directional derivative of \( x^3 \) at \( x = 1 \) is \( 6 \).",
        r"The derivative of \( f(x) \) at \( x = 1 \) is \( 6 \), which only a reader can tell.",
        r"The derivative of \( x^2 \) at \( x = 1 \) is \( a \).",
        r"The derivative of \( \sqrt{x} \) at \( x = 0 \) is \( 5 \): no quotient reaches it.",
        r"The derivative of \( y = x^2 \) at \( x = 1 \) is \( < 3 \).",
        r"The derivative of \( , \) at \( x = 1 \) is \( = 3 \).",
    ],
)
def test_what_is_so_or_cannot_be_calculated_is_quiet(text: str):
    assert list(wrong_slopes(text)) == []


@pytest.mark.parametrize(
    ("text", "side", "slope"),
    [
        (r"The derivative of \( x^2 - 2x + 1 \) at \( x = 0 \) is \( 2 \).", "2", "-2"),
        (r"The derivative of \( x^2 + 2x + 1 \) at \( x = 0 \) is \( -2 \).", "-2", "2"),
        (r"The derivative of \( x^2 - 2x + 1 \) at \( x = 1 \) is \( -2 \).", "-2", "0"),
        (r"The slope of \( w^3 \) with respect to \( w \) at \( w = 2 \) is \( 2 w^2 = 12 \).", "2 w^2", "12"),
        (r"At \( h = 6 \) the slope of \( h^2 \) equals eleven.", "eleven", "12"),
        (r"At \( x = 0 \), the gradient of \( -2x \) is two.", "two", "-2"),
    ],
)
def test_another_slope_is_told_with_the_right_one(text: str, side: str, slope: str):
    (told,) = wrong_slopes(text)
    assert told.startswith(f"{side} is said to be a slope that it is not: the derivative of ")
    assert told.endswith(f" is {slope}")
