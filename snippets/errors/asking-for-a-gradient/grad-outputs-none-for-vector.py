# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
a = x.sum()
b = x**2
torch.autograd.grad([a, b], x)
# --8<-- [end:run]
