# --8<-- [start:run]
import torch


def positive_part(x):
    mask = x > 0
    return x * mask, mask


x = torch.tensor([2.0, -5.0], dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(positive_part, x)
# --8<-- [end:run]
