# --8<-- [start:run]
def f(x):
    return x**2 - 2 * x + 1


for x in (0.0, 1.0, 3.0):
    print(f"x {x}: slope {(f(x + 0.5) - f(x - 0.5)) / 1.0}")
# --8<-- [end:run]
