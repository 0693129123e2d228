# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * x
u = y.detach()
z = (u * x).sum()
z.backward()
print("u:", u)
print("x.grad:", x.grad)
# --8<-- [end:run]
