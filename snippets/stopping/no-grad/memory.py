# --8<-- [start:run]
import torch

w = torch.ones(1000, requires_grad=True)


def saved_bytes():
    sizes = []

    def pack(tensor):
        sizes.append(tensor.nbytes)
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        w.exp().exp().exp().sum()
    return sum(sizes)


print("bytes saved:", saved_bytes())
with torch.no_grad():
    print("bytes saved under no_grad:", saved_bytes())
# --8<-- [end:run]
