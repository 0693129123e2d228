# --8<-- [start:run]
def slope(f, x, run):
    return (f(x + run / 2) - f(x - run / 2)) / run


def cube(x):
    return x**3


for run in (1.0, 0.5, 0.25):
    print(f"run {run}: slope {slope(cube, 2.0, run)}")
# --8<-- [end:run]
