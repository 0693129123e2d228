# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
(x**2).backward()
step = 0.5
quotient = ((2 + step) ** 2 - (2 - step) ** 2) / (2 * step)
torch.testing.assert_close(x.grad, torch.tensor(quotient))
print("expected:", quotient)
# --8<-- [end:run]
