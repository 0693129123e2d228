# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([0.0, 1.0], requires_grad=True)
checkpoint(torch.exp, x, use_reentrant=False, determinism_check="strict")
# --8<-- [end:run]
