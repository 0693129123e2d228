# --8<-- [start:run]
import torch


def pack(tensor):
    print("pack  ", tuple(tensor.shape))
    return tensor.detach()


def unpack(kept):
    print("unpack", tuple(kept.shape))
    return kept


x = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    y = (x**2).sum()
print("first backward:")
y.backward(retain_graph=True)
print("second backward:")
y.backward()
# --8<-- [end:run]
