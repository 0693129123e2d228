# --8<-- [start:by-hand]
def penalty(w, x):
    """The penalty of y = w x^3, with the slope as a formula."""
    return (3 * w * x**2) ** 2


h = 0.5
print("difference quotient:", (penalty(1 + h, 2.0) - penalty(1 - h, 2.0)) / (2 * h))
# --8<-- [end:by-hand]

# --8<-- [start:twice]
def f(w, x):
    return w * x**3


def penalty_by_differences(w, x, h=2.0**-10):
    """The same without a formula for the slope: a difference quotient in its place."""
    return ((f(w, x + h) - f(w, x - h)) / (2 * h)) ** 2


quotient = (penalty_by_differences(1 + h, 2.0) - penalty_by_differences(1 - h, 2.0)) / (2 * h)
print("difference quotient of difference quotients:", round(quotient, 3))
# --8<-- [end:twice]
