# --8<-- [start:run]
import torch
from torch.autograd.functional import jacobian, jvp


def f(x):
    with torch.no_grad():
        c = x**2
    return c * x


x, v = torch.tensor(3.0), torch.tensor(1.0)
print("jvp:", jvp(f, x, v)[1])
print("jacobian:", jacobian(f, x))
print("with forward mode:", jacobian(f, x, strategy="forward-mode", vectorize=True))
# --8<-- [end:run]
