# --8<-- [start:run]
import torch


def f(x):
    return x**2 - x.mean()


x = torch.tensor([1.0, 3.0])
jacobian = torch.autograd.functional.jacobian(f, x)
print("Jacobian:", jacobian.tolist())
print("diagonal:", jacobian.diagonal())
# --8<-- [end:run]
