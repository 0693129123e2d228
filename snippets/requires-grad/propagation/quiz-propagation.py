# --8<-- [start:quiz]
import torch

x = torch.tensor(3.0, requires_grad=True)
u = (x * x).detach()
y = u * x
z = u * u

print("y.requires_grad:", y.requires_grad)
print("z.requires_grad:", z.requires_grad)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:quiz]
