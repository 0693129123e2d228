# --8<-- [start:run]
import torch


def f(x):
    return torch.relu(x) - torch.relu(-x)


h = 0.5
x = torch.tensor(0.0, requires_grad=True)
f(x).backward()
print("values:", f(torch.tensor([-1.0, 0.0, 1.0])))
print("numeric:", ((f(torch.tensor(h)) - f(torch.tensor(-h))) / (2 * h)).item())
print("automatic:", x.grad.item())
# --8<-- [end:run]
