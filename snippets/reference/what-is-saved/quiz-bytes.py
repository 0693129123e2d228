# --8<-- [start:run]
import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.nn import functional as F

x = torch.ones(10, 10)
first, second = (torch.ones(10, 10, requires_grad=True) for _ in range(2))


def kept_bytes(activation):
    kept = {}

    def pack(tensor):
        kept[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        activation(x @ first) @ second
    return sum(tensor.nbytes for tensor in kept.values())


print("relu:", kept_bytes(F.relu), "bytes")
print("silu:", kept_bytes(F.silu), "bytes")
# --8<-- [end:run]
