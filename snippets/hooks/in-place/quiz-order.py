# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.register_hook(lambda gradient: gradient + 1)
h.mul_(5)
h.register_hook(lambda gradient: 10 * gradient)
(7 * h).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
