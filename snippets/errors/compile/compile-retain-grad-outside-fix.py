# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def first(x):
    return x**2


@torch.compile(backend="aot_eager", fullgraph=True)
def second(h):
    return 3 * h


x = torch.tensor(2.0, requires_grad=True)
h = first(x)
h.retain_grad()
second(h).backward()
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
