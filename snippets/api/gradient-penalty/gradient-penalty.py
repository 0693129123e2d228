# --8<-- [start:penalty]
import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(2.0, requires_grad=True)
y = w * x**3

(slope,) = torch.autograd.grad(y, x, create_graph=True)
penalty = slope**2
print("slope:", slope.item())
print("penalty:", penalty.item())
# --8<-- [end:penalty]

# --8<-- [start:backward]
(in_w,) = torch.autograd.grad(penalty, w)
print("gradient of the penalty in w:", in_w)
# --8<-- [end:backward]
