# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
later = torch.tensor([1.0, 2.0]).double().requires_grad_()
(x**2).sum().backward()
(later**2).sum().backward()
print("x.grad:", x.grad)
print("later.grad:", later.grad)
# --8<-- [end:run]
