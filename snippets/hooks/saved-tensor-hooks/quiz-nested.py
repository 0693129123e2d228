# --8<-- [start:run]
import torch
from torch.autograd.graph import saved_tensors_hooks


def pair(name):
    def pack(tensor):
        print(name, "pack")
        return tensor.detach()

    def unpack(kept):
        print(name, "unpack")
        return kept

    return saved_tensors_hooks(pack, unpack)


x = torch.tensor(3.0, requires_grad=True)
with pair("outer"):
    h = x**2
    with pair("inner"):
        y = h**2
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
