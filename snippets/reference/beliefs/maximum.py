# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 3.0], requires_grad=True)
print("max():", torch.autograd.grad(x.max(), x)[0])
print("max(0):", torch.autograd.grad(x.max(0).values, x)[0])
# --8<-- [end:run]
