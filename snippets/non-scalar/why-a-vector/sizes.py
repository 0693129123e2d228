# --8<-- [start:run]
import torch


def f(x):
    return torch.pow(x, 2) - 2 * x + 1


x = torch.tensor([[0.0, 0.0], [1.0, 2.0]])
full = torch.autograd.functional.jacobian(f, x)
print("x:", tuple(x.shape))
print("all derivatives:", tuple(full.shape), full.numel())
print("not zero:", torch.count_nonzero(full).item())
print("derivatives of y[1, 1]:")
print(full[1, 1])
# --8<-- [end:run]
