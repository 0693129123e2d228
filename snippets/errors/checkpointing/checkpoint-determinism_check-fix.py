# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([0.0, 1.0], requires_grad=True)
print("same values:", torch.equal(torch.exp(x), torch.exp(x)))
checkpoint(torch.exp, x, use_reentrant=False, determinism_check="default").sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
