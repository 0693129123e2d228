# --8<-- [start:two-ways]
import torch

w = torch.tensor([1.0, 2.0]).mul(0.5).requires_grad_()
print("w.is_leaf:", w.is_leaf)

x = torch.tensor([1.0, 2.0], requires_grad=True)
print("same dtype:", x.to(torch.float32).is_leaf)
print("new dtype:", x.to(torch.float64).is_leaf)
# --8<-- [end:two-ways]
