# --8<-- [start:run]
import torch

s = torch.tensor(2.0, requires_grad=True)
torch.special.zeta(s, torch.tensor(1.0)).backward()
# --8<-- [end:run]
