# --8<-- [start:run]
def f(x):
    return x**2 - 2 * x + 1


for run in (1.0, 0.5, 0.25, 0.125):
    rise = f(3.0 + run) - f(3.0)
    print(f"run {run}: rise {rise}, slope {rise / run}")
# --8<-- [end:run]

# --8<-- [start:line]
for x in (2.5, 3.5):
    print(f"x {x}: curve {f(x)}, line {f(3.0) + 4.0 * (x - 3.0)}")
# --8<-- [end:line]
