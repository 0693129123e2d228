# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
through_p = 5 * x**2 - 2 * x.detach() + 1
through_r = 5 * x.detach() ** 2 - 2 * x + 1
print("through p:", torch.autograd.grad(through_p, x)[0].item())
print("through r:", torch.autograd.grad(through_r, x)[0].item())
# --8<-- [end:run]
