# --8<-- [start:run]
import torch

x = torch.arange(3).float().requires_grad_()
z = torch.tensor([1 + 2j]).requires_grad_()
print("x:", x)
print("z:", z)
# --8<-- [end:run]
