# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
s, t = x * 1, x * 1
t.register_hook(lambda gradient: gradient.mul_(10))
v = torch.ones(2)
(s + t).backward(v)
print("x.grad:", x.grad)
print("v:", v)
# --8<-- [end:run]
