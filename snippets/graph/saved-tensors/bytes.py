# --8<-- [start:count]
import torch
from torch.autograd.graph import saved_tensors_hooks

saved = []


def pack(tensor):
    saved.append(tensor)
    return tensor.detach()


def unpack(tensor):
    return tensor


x = torch.ones(1000, requires_grad=True)
print("bytes of x:", x.nbytes)

with saved_tensors_hooks(pack, unpack):
    y = (x.exp() + 1).log().sum()

for tensor in saved:
    print("saved:", tensor.nbytes, "bytes")
# --8<-- [end:count]

# --8<-- [start:no-grad]
saved.clear()
with saved_tensors_hooks(pack, unpack), torch.no_grad():
    y = (x.exp() + 1).log().sum()
print("saved under no_grad:", len(saved))
# --8<-- [end:no-grad]
