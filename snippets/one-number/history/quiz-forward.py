# --8<-- [start:run]
def times(a, b):
    """The product of two pairs of a value and a slope."""
    return a[0] * b[0], a[1] * b[0] + a[0] * b[1]


x = (2.0, 1.0)
print("value and slope:", times(times(x, x), x))
# --8<-- [end:run]
