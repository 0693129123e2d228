# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
J = torch.autograd.functional.jacobian(lambda t: t**3, x, create_graph=True)
loss = x.sum() + (J**2).sum()
loss.backward()
print("requires_grad:", J.requires_grad)
print("x.grad:", x.grad)
print("jacrev:", torch.func.jacrev(lambda t: t**3)(x).requires_grad)
# --8<-- [end:run]
