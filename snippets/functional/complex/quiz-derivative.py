# --8<-- [start:run]
import torch
from torch.func import jvp


def derivative(f, z):
    """The complex derivative, if the function has one."""
    _, along_one = jvp(f, (z,), (torch.ones_like(z),))
    _, along_i = jvp(f, (z,), (1j * torch.ones_like(z),))
    return along_one if torch.equal(1j * along_one, along_i) else None


z = torch.tensor(1 + 2j)
print("z**3:", derivative(lambda z: z * z * z, z))
print("z times its conjugate:", derivative(lambda z: z * z.conj(), z))
# --8<-- [end:run]
