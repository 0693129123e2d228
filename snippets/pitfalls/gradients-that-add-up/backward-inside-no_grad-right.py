# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
(gradient,) = torch.autograd.grad(loss, w)
print("gradient:", gradient)
print("w.grad:", w.grad)
# --8<-- [end:run]
