# --8<-- [start:run]
import numpy as np
import torch


def loss(w):
    return ((w - torch.tensor([1.0, 2.0], dtype=torch.float64)) ** 2).sum()


def value_and_gradient(point):
    w = torch.from_numpy(point.copy()).requires_grad_()
    value = loss(w)
    value.backward()
    return value.item(), w.grad.numpy()


point = np.array([3.0, 3.0])
value, gradient = value_and_gradient(point)
print("value:", value)
print("gradient:", gradient)
# --8<-- [end:run]
