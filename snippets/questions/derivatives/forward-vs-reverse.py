# --8<-- [start:run]
import torch


def f(t):
    return torch.stack([t, t**2, t**3])


values, slopes = torch.func.jvp(f, (torch.tensor(2.0),), (torch.tensor(1.0),))
print("values:", values)
print("slopes:", slopes)
# --8<-- [end:run]
