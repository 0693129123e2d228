# --8<-- [start:run]
import torch


def slope(pack):
    x = torch.tensor(3.0, requires_grad=True)
    h = 2 * x
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        y = h**2
    with torch.no_grad():
        h.mul_(10)
    y.backward()
    return x.grad


print("the same memory, wrong:", slope(lambda tensor: tensor))
print("a copy, right:", slope(lambda tensor: tensor.clone()))
# --8<-- [end:run]
