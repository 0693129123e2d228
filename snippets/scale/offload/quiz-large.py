# --8<-- [start:run]
import torch

moved = []


def pack(tensor):
    if tensor.nbytes < 1000:
        return tensor
    moved.append(tensor.nbytes)
    return tensor.detach().half()


x = torch.ones(1000, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor.float()):
    y = x.exp().sum().log()
y.backward()
print("bytes moved:", moved)
# --8<-- [end:run]
