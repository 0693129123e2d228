# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x**2
cut = h.detach()
print("h.requires_grad:", h.requires_grad)
print("cut.requires_grad:", cut.requires_grad)
print("cut.is_leaf:", cut.is_leaf)
# --8<-- [end:run]
