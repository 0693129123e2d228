# --8<-- [start:run]
import torch

one = torch.tensor(1.0, dtype=torch.double)
step = 1e-4
above = torch.special.zeta(torch.tensor(2.0 + step, dtype=torch.double), one)
below = torch.special.zeta(torch.tensor(2.0 - step, dtype=torch.double), one)
print(f"difference quotient: {((above - below) / (2 * step)).item():.6f}")
# --8<-- [end:run]
