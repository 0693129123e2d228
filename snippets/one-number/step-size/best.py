# --8<-- [start:quotients]
import torch


def cube(x):
    return x * x * x


def forward(x, h):
    return (cube(x + h) - cube(x)) / h


def central(x, h):
    return (cube(x + h) - cube(x - h)) / (2 * h)
# --8<-- [end:quotients]

# --8<-- [start:best]
def worst_error(quotient, h, dtype):
    """The largest error, relative to the derivative, over a hundred points between one and two."""
    x = 1 + torch.arange(100, dtype=dtype) / 100
    exact = 3 * x.double() ** 2
    return ((quotient(x, h).double() - exact).abs() / exact).max().item()


print("| quotient | dtype | best step | its error | eps | root of eps |")
print("| --- | --- | --- | --- | --- | --- |")
for quotient, root in ((forward, 1 / 2), (central, 1 / 3)):
    for dtype in (torch.float32, torch.float64):
        eps = torch.finfo(dtype).eps
        steps = [2.0**-power for power in range(1, 50)]
        best = min(steps, key=lambda h: worst_error(quotient, h, dtype))
        error = worst_error(quotient, best, dtype)
        print(f"| {quotient.__name__} | {dtype} | {best:.0e} | {error:.0e} | {eps:.0e} | {eps**root:.0e} |")
# --8<-- [end:best]
