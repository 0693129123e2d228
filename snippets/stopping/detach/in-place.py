# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
h = x**2
before = 5 * h
h.detach_()
after = 7 * h
print("before.requires_grad:", before.requires_grad)
print("after.requires_grad:", after.requires_grad)
before.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
