# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 2.0, 1.0], requires_grad=True)
print("amax:", torch.autograd.grad(x.amax(), x)[0])
print("max:", torch.autograd.grad(x.max(dim=0).values, x)[0])
# --8<-- [end:run]
