# --8<-- [start:run]
import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
y = a * b + b

print("asked for b, a:", torch.autograd.grad(y, [b, a]))
print("b.grad:", b.grad)
# --8<-- [end:run]
