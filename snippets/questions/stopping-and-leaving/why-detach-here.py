# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)


def slope(loss):
    return torch.autograd.grad(loss, x)[0].item()


print("target: ", slope((x - x / 2) ** 2), end=" ")
print("detached:", slope((x - (x / 2).detach()) ** 2))
print("weight: ", slope(x**2 * x), "detached:", slope((x**2).detach() * x))
gradient = torch.autograd.grad(x**2, x)[0]
print("gradient:", slope(gradient * x), "detached:", slope(gradient.detach() * x))
# --8<-- [end:run]
