# --8<-- [start:sum]
import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor(1.0, requires_grad=True)
y = x + x
y.backward()
print("after one pass:", x.grad)
y.backward()
print("after two passes:", x.grad)
# --8<-- [end:sum]

# --8<-- [start:number]
calls = []


def pack(tensor):
    calls.append(tensor)
    return tensor.detach()


with saved_tensors_hooks(pack, lambda tensor: tensor):
    z = x * 3
print("calls of pack:", len(calls))
print("saved:", z.grad_fn._saved_other)
z.backward()
z.backward()
# --8<-- [end:number]
