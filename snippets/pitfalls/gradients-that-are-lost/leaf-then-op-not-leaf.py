# --8<-- [start:run]
import torch

w = torch.ones(2, requires_grad=True) * 0.5
(3 * w).sum().backward()
print("w.is_leaf:", w.is_leaf)
print("w.grad:", w.grad)
# --8<-- [end:run]
