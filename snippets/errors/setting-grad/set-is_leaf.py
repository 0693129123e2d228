# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.is_leaf = True
# --8<-- [end:run]
