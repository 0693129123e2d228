# --8<-- [start:run]
import torch


def no_nan(grad):
    if grad.isnan().any():
        raise ValueError("a gradient is nan")


x = torch.tensor([0.0, 1.0], requires_grad=True)
h = x / x
h.register_hook(no_nan)
x.register_hook(no_nan)
h.sum().backward()
# --8<-- [end:run]
