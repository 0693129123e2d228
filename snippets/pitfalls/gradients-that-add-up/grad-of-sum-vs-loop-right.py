# --8<-- [start:run]
import torch


def product(x):
    return x * x.sum()


x = torch.tensor([1.0, 2.0, 3.0])
jacobian = torch.func.jacrev(product)(x)
print("diagonal:", jacobian.diagonal())
# --8<-- [end:run]
