# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
J = torch.autograd.functional.jacobian(lambda t: t**3, x)
loss = x.sum() + (J**2).sum()
loss.backward()
print("requires_grad:", J.requires_grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
