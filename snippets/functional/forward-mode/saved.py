# --8<-- [start:run]
import torch
from torch.autograd import forward_ad
from torch.autograd.graph import saved_tensors_hooks

saved = []


def f(x):
    for _ in range(5):
        x = x.sin()
    return x


def pack(tensor):
    saved.append(tensor)
    return tensor


with saved_tensors_hooks(pack, lambda tensor: tensor):
    f(torch.tensor(3.0, requires_grad=True))
print("reverse mode saves:", len(saved))

saved.clear()
with saved_tensors_hooks(pack, lambda tensor: tensor), forward_ad.dual_level():
    z = f(forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0)))
    print("forward mode saves:", len(saved), "nodes:", z.grad_fn)
# --8<-- [end:run]
