# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 3 * x
h.register_hook(lambda gradient: gradient + 1)
h.register_hook(lambda gradient: 2 * gradient)
(h * h).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
