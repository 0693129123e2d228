# --8<-- [start:run]
import torch

events = []


def pack(tensor):
    events.append("pack")
    return tensor.detach().half()


def unpack(packed):
    events.append("unpack")
    return packed.float()


x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    y = x.exp().log()
y.backward(retain_graph=True)
y.backward()
print("events:", events)
# --8<-- [end:run]
