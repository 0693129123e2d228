# --8<-- [start:table]
import torch
import torch.nn.functional as F

zero = torch.tensor(0.0)
kinks = {
    "relu": (torch.relu, 0.0),
    "clamp(min=0)": (lambda x: x.clamp(min=0), 0.0),
    "maximum(x, 0)": (lambda x: torch.maximum(x, zero), 0.0),
    "where(x > 0, x, 0)": (lambda x: torch.where(x > 0, x, zero), 0.0),
    "where(x >= 0, x, 0)": (lambda x: torch.where(x >= 0, x, zero), 0.0),
    "relu6 at 6": (F.relu6, 6.0),
    "clamp(0, 6) at 6": (lambda x: x.clamp(0, 6), 6.0),
    "leaky_relu(x, 0.25)": (lambda x: F.leaky_relu(x, 0.25), 0.0),
    "abs": (torch.abs, 0.0),
    "l1_loss(x, 0)": (lambda x: F.l1_loss(x, zero), 0.0),
    "softshrink(x, 1) at 1": (lambda x: F.softshrink(x, 1.0), 1.0),
    "sign": (torch.sign, 0.0),
    "round at 0.5": (torch.round, 0.5),
}
h = 0.5
print("| function | slope on the left | slope on the right | autograd |")
print("| --- | --- | --- | --- |")
for name, (f, point) in kinks.items():
    x = torch.tensor(point, requires_grad=True)
    y = f(x)
    y.backward()
    with torch.no_grad():
        left, right = (y - f(x - h)) / h, (f(x + h) - y) / h
    print(f"| `{name}` | {left.item():g} | {right.item():g} | {x.grad.item():g} |")
# --8<-- [end:table]
