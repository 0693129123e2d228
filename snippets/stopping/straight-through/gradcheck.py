# --8<-- [start:run]
import torch


def straight_round(x):
    return torch.round(x).detach() + (x - x.detach())


x = torch.tensor([0.2, 1.75], dtype=torch.float64, requires_grad=True)
print("round:", torch.autograd.gradcheck(torch.round, x))
print("straight-through:", torch.autograd.gradcheck(straight_round, x, raise_exception=False))
# --8<-- [end:run]
