# --8<-- [start:function]
import torch


def cube(x):
    return x * x * x


def forward(x, h):
    return (cube(x + h) - cube(x)) / h


def central(x, h):
    return (cube(x + h) - cube(x - h)) / (2 * h)


x = torch.tensor(3.0, requires_grad=True)
cube(x).backward()
print("by autograd:", x.grad)
# --8<-- [end:function]

# --8<-- [start:table]
print("| step | forward, float32 | central, float32 | forward, float64 | central, float64 |")
print("| --- | --- | --- | --- | --- |")
for power in range(1, 13):
    h = 10.0**-power
    cells = []
    for dtype in (torch.float32, torch.float64):
        point = torch.tensor(3.0, dtype=dtype)
        for quotient in (forward, central):
            error = abs(quotient(point, h).item() - 27.0)
            cells.append(f"{error:.0e}")
    print(f"| {h:.0e} |", " | ".join(cells), "|")
# --8<-- [end:table]
