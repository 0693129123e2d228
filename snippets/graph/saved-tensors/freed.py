# --8<-- [start:forward]
import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks


class Box:
    """What the graph keeps instead of the tensor. A weak reference tells when it is gone."""

    def __init__(self, tensor):
        self.tensor = tensor


boxes = []


def pack(tensor):
    box = Box(tensor.detach())
    boxes.append(weakref.ref(box))
    return box


x = torch.tensor(3.0, requires_grad=True)
with saved_tensors_hooks(pack, lambda box: box.tensor):
    y = torch.pow(x, 2).exp()
print("kept by the graph:", sum(box() is not None for box in boxes))
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print("kept after backward:", sum(box() is not None for box in boxes))
print("y is still there:", y.grad_fn.name())
print("its edge is still there:", y.grad_fn.next_functions[0][0].name())
print("the exponent is still there:", y.grad_fn.next_functions[0][0]._saved_exponent)
# --8<-- [end:backward]
