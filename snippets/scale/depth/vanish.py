# --8<-- [start:run]
import torch


def slope(factor, steps):
    x = torch.tensor(1.0, requires_grad=True)
    h = x
    for _ in range(steps):
        h = factor * h
    h.backward()
    return x.grad.item()


print("a half, 149 steps:", slope(0.5, 149))
print("a half, 150 steps:", slope(0.5, 150))
print("two, 127 steps:", slope(2.0, 127))
print("two, 128 steps:", slope(2.0, 128))
# --8<-- [end:run]
