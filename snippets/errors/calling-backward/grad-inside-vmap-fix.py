# --8<-- [start:run]
import torch


def square(x):
    return x**2


x = torch.tensor([1.0, 3.0], requires_grad=True)
print("slopes:", torch.vmap(torch.func.grad(square))(x.detach()))
print("slopes that require a gradient:", torch.vmap(torch.func.grad(square))(x))
# --8<-- [end:run]
