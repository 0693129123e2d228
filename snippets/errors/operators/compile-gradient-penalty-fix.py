# --8<-- [start:run]
import torch


def f(x):
    return (x**4).sum()


x = torch.ones(2, requires_grad=True)
(slope,) = torch.autograd.grad(f(x), x, create_graph=True)
slope.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
