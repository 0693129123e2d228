# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

w = torch.tensor([1.0, 2.0], requires_grad=True)
checkpoint(torch.square, w, use_reentrant=False).sum().backward()
print(w.grad)
# --8<-- [end:run]
