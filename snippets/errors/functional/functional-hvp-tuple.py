# --8<-- [start:run]
import torch


def loss(x):
    return (x**3).sum(), x.norm()


v = torch.tensor([1.0, 10.0])
torch.autograd.functional.hvp(loss, torch.tensor([1.0, 2.0]), v)
# --8<-- [end:run]
