# --8<-- [start:run]
import torch


def square(x):
    return "square", x**2


name, values = torch.vmap(square, out_dims=(None, 0))(torch.tensor([1.0, 2.0]))
print("name:", name)
print("values:", values)
# --8<-- [end:run]
