# --8<-- [start:run]
import torch
from torch.func import vmap

shapes = []


def f(x):
    shapes.append(tuple(x.shape))
    return x.sum()


matrix = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print("sums:", vmap(f, in_dims=1)(matrix))
print("shapes:", shapes)
# --8<-- [end:run]
