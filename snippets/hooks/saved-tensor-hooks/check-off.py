# --8<-- [start:setup]
import torch
from torch.autograd.graph import save_on_cpu, saved_tensors_hooks


def same(tensor):
    return tensor


def copied(tensor):
    return tensor.detach().clone()


def gradient(hooks):
    """The gradient of h**2 when h is changed between forward and backward."""
    x = torch.tensor(3.0, requires_grad=True)
    h = 2 * x
    with hooks:
        y = h**2
    with torch.no_grad():
        h.mul_(10)
    y.backward()
    return x.grad
# --8<-- [end:setup]

# --8<-- [start:wrong]
print("identity, wrong:", gradient(saved_tensors_hooks(same, same)))
print("save_on_cpu, wrong:", gradient(save_on_cpu()))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("copy, right:", gradient(saved_tensors_hooks(copied, same)))
# --8<-- [end:right]
