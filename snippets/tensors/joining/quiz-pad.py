# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.cat([torch.zeros(1), x, torch.zeros(1)])
z = torch.nn.functional.pad(x, (1, 1))
v = torch.tensor([1.0, 10.0, 100.0, 1000.0])
print("cat:", torch.autograd.grad(y, x, v)[0])
print("pad:", torch.autograd.grad(z, x, v)[0])
# --8<-- [end:run]
