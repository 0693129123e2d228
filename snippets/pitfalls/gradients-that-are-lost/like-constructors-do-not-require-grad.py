# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
offset = torch.zeros_like(x)
((x + offset) ** 2).sum().backward()
print("offset.requires_grad:", offset.requires_grad)
print("offset.grad:", offset.grad)
# --8<-- [end:run]
