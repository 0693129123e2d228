# --8<-- [start:run]
import torch


def loss(w):
    prediction = 2 * w
    return (prediction - 1) ** 2, prediction


torch.func.grad(loss)(torch.tensor(3.0))
# --8<-- [end:run]
