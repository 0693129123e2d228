# --8<-- [start:run]
def f(x):
    return x**3


print("quotient:", (f(2.5) - f(1.5)) / 1.0)
# --8<-- [end:run]
