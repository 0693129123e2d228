# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
vector = torch.ones(2)
(gradient,) = torch.autograd.grad(x.clone(), x, vector)
x.clone().backward(vector)
vector = 10 * vector
print("gradient:", gradient)
print("x.grad:", x.grad)
# --8<-- [end:run]
