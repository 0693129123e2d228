# --8<-- [start:run]
import torch

kept = []


def pack(t):
    kept.append(t.detach())
    return len(kept) - 1


def unpack(key):
    return kept[key]


x = torch.tensor([0.0, 1.0], requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    y = torch.exp(x)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
