# --8<-- [start:run]
import torch


def train(through_target):
    w = torch.tensor(1.0, requires_grad=True)
    for _ in range(4):
        target = 2 * w  # reward zero, the next feature is twice as large, no discount
        if not through_target:
            target = target.detach()
        (gradient,) = torch.autograd.grad(0.5 * (target - w) ** 2, w)
        with torch.no_grad():
            w -= 0.5 * gradient
    return w.item()


print("semi-gradient:", train(through_target=False))
print("full gradient:", train(through_target=True))
# --8<-- [end:run]
