# --8<-- [start:run]
import torch


def pack(t):
    return t * 2


def unpack(t):
    return t / 2


x = torch.tensor([0.0, 1.0], requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    y = torch.exp(x) ** 2
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
