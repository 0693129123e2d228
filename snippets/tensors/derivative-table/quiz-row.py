# --8<-- [start:run]
import torch

x = torch.tensor([0.5, 1.0, -2.0], dtype=torch.float64, requires_grad=True)
g = torch.tensor([1.0, 10.0, 100.0], dtype=torch.float64)
y = x**2 * x.exp()
(by_torch,) = torch.autograd.grad(y, x, g)
by_row = g * (y + 2 * x * x.exp())
print("the same:", torch.allclose(by_row, by_torch))
# --8<-- [end:run]
