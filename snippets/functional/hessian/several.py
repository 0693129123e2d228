# --8<-- [start:run]
import torch
from torch.func import grad, linearize, vmap

calls = []


def f(x):
    calls.append(x)
    return x[0] ** 2 * x[1] + x[1] ** 3


x = torch.tensor([1.0, 2.0])
slope, product = linearize(grad(f), x)
before = len(calls)
print("gradient:", slope)
print("with (3, 5):", product(torch.tensor([3.0, 5.0])))
print("with (1, 0):", product(torch.tensor([1.0, 0.0])))
print("whole:", vmap(product)(torch.eye(2)).tolist())
print("further calls of f:", len(calls) - before)
# --8<-- [end:run]
