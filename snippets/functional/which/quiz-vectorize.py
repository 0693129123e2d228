# --8<-- [start:run]
import torch
from torch.autograd.functional import jacobian

shapes = []


def f(x):
    y = torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])
    y.register_hook(lambda gradient: shapes.append(tuple(gradient.shape)))
    return y


x = torch.tensor([2.0, 3.0])
print("Jacobian:", jacobian(f, x, vectorize=True).tolist())
print("gradients seen:", shapes)
# --8<-- [end:run]
