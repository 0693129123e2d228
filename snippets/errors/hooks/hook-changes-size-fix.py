# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
x.register_hook(lambda grad: grad / grad.norm())
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
