# --8<-- [start:first]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
(slope,) = torch.autograd.grad(y, x, create_graph=True)
print("slope:", slope)
# --8<-- [end:first]

# --8<-- [start:second]
(curvature,) = torch.autograd.grad(slope, x, retain_graph=True)
print("curvature:", curvature)
# --8<-- [end:second]
