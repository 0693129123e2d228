# --8<-- [start:run]
import torch
from torch.autograd.functional import jacobian

x = torch.tensor([1.0, 2.0])
w = torch.tensor(3.0, requires_grad=True)


def f(x):
    return w * x**2


print("reverse mode:", jacobian(f, x).requires_grad)
print("forward mode:", jacobian(f, x, strategy="forward-mode", vectorize=True).requires_grad)
# --8<-- [end:run]
