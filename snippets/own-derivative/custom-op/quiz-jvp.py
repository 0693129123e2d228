# --8<-- [start:run]
import torch
from torch import Tensor


@torch.library.custom_op("example::square", mutates_args=())
def square(x: Tensor) -> Tensor:
    return x * x


def product(x):
    return 7 * x + square(x)


x = torch.tensor(3.0)
print("tangent:", torch.func.jvp(product, (x,), (torch.tensor(10.0),))[1])
# --8<-- [end:run]
