# --8<-- [start:run]
import torch
from torch.func import jvp, vjp

z = torch.tensor(1 + 2j)
one, i = torch.tensor(1 + 0j), torch.tensor(1j)
_, pull = vjp(torch.square, z)
print("vjp of 1:", pull(one)[0])
print("vjp of i:", pull(i)[0])
print("jvp along 1:", jvp(torch.square, (z,), (one,))[1])
print("jvp along i:", jvp(torch.square, (z,), (i,))[1])
# --8<-- [end:run]
