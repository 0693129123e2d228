# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
print("gradient, then index:", torch.autograd.grad(y, x)[0][0])

first, second = x[0], x[1]
y = first**2 + second**2
print("index, then compute:", torch.autograd.grad(y, first)[0])
# --8<-- [end:run]
