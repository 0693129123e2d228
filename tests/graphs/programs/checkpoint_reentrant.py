import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = checkpoint(lambda t: (t.exp() * t).sin(), x * 2, use_reentrant=True).sum()
y.backward()
