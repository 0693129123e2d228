# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.register_hook(lambda gradient: print("registered before:", gradient))
h.retain_grad()
h.mul_(5)
h.register_hook(lambda gradient: print("registered after:", gradient))
y = 7 * h
y.backward()
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
