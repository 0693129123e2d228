# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**2
    return 3 * h, h


x = torch.tensor(2.0, requires_grad=True)
y, h = f(x)
h.retain_grad()
y.backward()
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
