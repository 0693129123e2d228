# --8<-- [start:run]
import torch

x = torch.tensor([4.0, 8.0])
logits = torch.zeros(2, requires_grad=True)
mask = torch.sigmoid(logits)
(mask * x).sum().backward()
print("mask:", mask.detach())
print("logits.grad:", logits.grad)
# --8<-- [end:run]
