# --8<-- [start:run]
def f(x):
    return x**2 - 2 * x + 1


for h in (100.0, 1.0, 0.0078125):
    forward = (f(3.0 + h) - f(3.0)) / h
    central = (f(3.0 + h) - f(3.0 - h)) / (2 * h)
    print(f"errors for a step of {h}: {forward - 4.0} and {central - 4.0}")
# --8<-- [end:run]
