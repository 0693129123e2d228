# --8<-- [start:run]
import torch


def right(x):
    return x**2


def wrong(x):
    return x**2 + x - x.detach()


x = torch.tensor([0.5, 2.0], dtype=torch.float64, requires_grad=True)
print("right:", torch.autograd.gradcheck(right, x))
print("wrong:", torch.autograd.gradcheck(wrong, x, raise_exception=False))
# --8<-- [end:run]
