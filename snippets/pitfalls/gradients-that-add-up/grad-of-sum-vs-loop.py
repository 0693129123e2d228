# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * x.sum()
(gradient,) = torch.autograd.grad(y.sum(), x)
print("gradient:", gradient)
# --8<-- [end:run]
