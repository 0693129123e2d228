# --8<-- [start:run]
import torch
from torch.func import jacfwd, jacrev, jvp, vjp


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])


x = torch.tensor([2.0, 3.0])
print("rows, jacrev:", jacrev(f)(x).tolist())
print("columns, jacfwd:", jacfwd(f)(x).tolist())
# --8<-- [end:run]

# --8<-- [start:one]
_, pull = vjp(f, x)
print("second row:", pull(torch.tensor([0.0, 1.0, 0.0]))[0])
print("second column:", jvp(f, (x,), (torch.tensor([0.0, 1.0]),))[1])
# --8<-- [end:one]
