# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = checkpoint(torch.exp, x)
print(y)
# --8<-- [end:run]
