# --8<-- [start:run]
import torch


def log(name):
    return lambda gradient: print(f"{name}: {gradient.norm().item()}")


x = torch.zeros(3, requires_grad=True)
h = x
for number in range(1, 6):
    h = h.sigmoid() - 0.5
    h.register_hook(log(f"layer {number}"))
(torch.tensor([48.0, 64.0, 0.0]) * h).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
