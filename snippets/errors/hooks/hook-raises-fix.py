# --8<-- [start:run]
import torch


def no_nan(grad):
    if grad.isnan().any():
        raise ValueError("a gradient is nan")


x = torch.tensor([0.0, 1.0], requires_grad=True)
x.register_hook(no_nan)
safe = torch.where(x == 0, 1.0, x)
h = torch.where(x == 0, 1.0, x / safe)
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
