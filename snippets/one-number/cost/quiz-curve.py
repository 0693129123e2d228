# --8<-- [start:run]
import torch
from torch.func import jvp

frequencies = torch.arange(100.0)


def curve(t):
    return torch.sin(frequencies * t)


value, velocity = jvp(curve, (torch.tensor(0.0),), (torch.tensor(1.0),))
print("outputs:", value.numel())
print("first five:", velocity[:5])
print("equal to the formula:", torch.equal(velocity, frequencies))
# --8<-- [end:run]
