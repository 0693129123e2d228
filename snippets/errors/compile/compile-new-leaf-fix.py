# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x, shift):
    return x + shift


shift = torch.zeros(2, requires_grad=True)
f(torch.ones(2), shift).sum().backward()
print("shift.grad:", shift.grad)
# --8<-- [end:run]
