# --8<-- [start:run]
import torch
from torch.func import jvp, vmap


def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3


def curvature(x, v):
    """The second derivative along v, without a matrix."""
    return jvp(lambda x: jvp(f, (x,), (v,))[1], (x,), (v,))[1]


x = torch.tensor([1.0, 2.0])
print("along (3, 5):", curvature(x, torch.tensor([3.0, 5.0])))
print("diagonal:", vmap(curvature, in_dims=(None, 0))(x, torch.eye(2)))
# --8<-- [end:run]
