# --8<-- [start:count]
import torch
from torch.autograd.graph import saved_tensors_hooks

saved = []


def pack(tensor):
    saved.append(tensor)
    return tensor.detach()


x = torch.ones(1000, requires_grad=True)
with saved_tensors_hooks(pack, lambda tensor: tensor):
    y = x * x * x

print("calls of pack:", len(saved))
print("sum of the calls:", sum(tensor.nbytes for tensor in saved), "bytes")

storages = [tensor.untyped_storage() for tensor in saved]
storages = {storage.data_ptr(): storage for storage in storages}
print("distinct memory:", sum(storage.nbytes() for storage in storages.values()), "bytes")
print("of which x itself:", storages[x.untyped_storage().data_ptr()].nbytes(), "bytes")
# --8<-- [end:count]
