# --8<-- [start:run]
import torch


def halvings(x):
    """Halve until the number is below one. A formula has no such loop."""
    while x >= 1:
        x = x / 2
    return x * x


h = 2.0**-10
x = torch.tensor(5.0, requires_grad=True)
halvings(x).backward()
print("numeric:", (halvings(5.0 + h) - halvings(5.0 - h)) / (2 * h))
print("automatic:", x.grad.item())
# --8<-- [end:run]
