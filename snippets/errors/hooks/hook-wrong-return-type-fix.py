# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(lambda grad: torch.full_like(grad, 3.0))
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
