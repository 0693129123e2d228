# --8<-- [start:run]
import torch

x = torch.ones(1, 2, requires_grad=True)
torch.cat([x, torch.zeros(1, 3)])
# --8<-- [end:run]
