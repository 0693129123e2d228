# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
for name, at_zero in (("1", torch.tensor(1.0)), ("1 + x / 2", 1 + x / 2)):
    safe = torch.where(x == 0, 1.0, x)
    y = torch.where(x == 0, at_zero, safe.expm1() / safe)
    (gradient,) = torch.autograd.grad(y, x)
    print(f"value {name} at zero: {gradient}")
# --8<-- [end:run]
