# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
torch.stack([x, torch.zeros(3)])
# --8<-- [end:run]
