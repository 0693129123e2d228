# --8<-- [start:differences]
def f(x):
    return x**3


x, h = 2.0, 0.5
print("second:", (f(x + h) - 2 * f(x) + f(x - h)) / h**2)
print("running example:", ((x + h - 1) ** 2 - 2 * (x - 1) ** 2 + (x - h - 1) ** 2) / h**2)
print("third:", (f(x + 2 * h) - 2 * f(x + h) + 2 * f(x - h) - f(x - 2 * h)) / (2 * h**3))
# --8<-- [end:differences]
