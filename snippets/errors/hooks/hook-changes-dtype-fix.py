# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(lambda grad: (grad.double() / 4).to(grad.dtype))
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
