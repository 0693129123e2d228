# --8<-- [start:run]
import torch


def loss(x):
    return (x**3).sum(), x.norm()


torch.autograd.functional.hessian(loss, torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
