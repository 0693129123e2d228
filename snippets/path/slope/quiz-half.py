# --8<-- [start:run]
def f(x):
    return x**2 - 2 * x + 1


for run in (0.5, 0.25, 0.125):
    print(f"run {run}: slope {(f(run) - f(0.0)) / run}")
# --8<-- [end:run]
