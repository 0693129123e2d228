# --8<-- [start:run]
import torch
from torch.func import jvp


class Dual:
    def __init__(self, value, tangent):
        self.value, self.tangent = value, tangent

    def __truediv__(self, other):
        value = self.value / other.value
        tangent = (self.tangent - value * other.tangent) / other.value
        return Dual(value, tangent)


z = Dual(48.0, 0.0) / Dual(4.0, 1.0)
print("by hand:", z.value, z.tangent)
print("jvp:", jvp(lambda x: 48 / x, (torch.tensor(4.0),), (torch.tensor(1.0),)))
# --8<-- [end:run]
