# --8<-- [start:run]
import torch


def loss(w):
    v = w.clone().requires_grad_()
    return (v**2).sum()


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
