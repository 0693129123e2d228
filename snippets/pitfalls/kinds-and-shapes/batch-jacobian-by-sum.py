# --8<-- [start:run]
import torch


def f(x):
    return x**2 - x.mean()


x = torch.tensor([1.0, 3.0], requires_grad=True)
(gradient,) = torch.autograd.grad(f(x).sum(), x)
print("gradient of the sum:", gradient)
# --8<-- [end:run]
