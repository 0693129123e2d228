# --8<-- [start:run]
import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks


class Box:
    """What the graph keeps instead of the tensor."""

    def __init__(self, tensor):
        self.tensor = tensor


def count_left(prepare):
    """How many boxes are left when the result is dropped without a backward pass."""
    boxes = weakref.WeakSet()

    def pack(tensor):
        box = Box(prepare(tensor))
        boxes.add(box)
        return box

    x = torch.tensor(3.0, requires_grad=True)
    with saved_tensors_hooks(pack, lambda box: box.tensor):
        y = x.exp()
    assert len(boxes) == 1
    del y
    return len(boxes)


print("a detached tensor in the box:", count_left(lambda tensor: tensor.detach()))
print("the tensor itself:", count_left(lambda tensor: tensor))
# --8<-- [end:run]
