# --8<-- [start:run]
import torch

x = torch.zeros(4, 3)
b = torch.zeros(3, requires_grad=True)
s = torch.zeros((), requires_grad=True)
(x + b + s).sum().backward()
print("b.grad:", b.grad)
print("s.grad:", s.grad)
# --8<-- [end:run]
