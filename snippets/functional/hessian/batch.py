# --8<-- [start:setup]
import torch
from torch.func import hessian, vmap


def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3


batch = torch.tensor([[1.0, 2.0], [2.0, 1.0], [3.0, 4.0]])
# --8<-- [end:setup]

# --8<-- [start:wrong]
blocks = hessian(lambda batch: vmap(f)(batch).sum())(batch)
print("shape, wrong:", tuple(blocks.shape))
print("not zero:", blocks.count_nonzero())
# --8<-- [end:wrong]

# --8<-- [start:right]
blocks = vmap(hessian(f))(batch)
print("shape, right:", tuple(blocks.shape))
print("not zero:", blocks.count_nonzero())
print("last sample:", blocks[2].tolist())
# --8<-- [end:right]
