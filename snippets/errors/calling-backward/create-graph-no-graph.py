# --8<-- [start:first]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x)
print("slope:", slope)
# --8<-- [end:first]

# --8<-- [start:second]
torch.autograd.grad(slope, x)
# --8<-- [end:second]
