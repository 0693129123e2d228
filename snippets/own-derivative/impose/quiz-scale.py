# --8<-- [start:run]
import torch


def scaled(x, factor):
    return factor * x + (x - factor * x).detach()


x = torch.tensor(3.0, requires_grad=True)
y = scaled(x, 0.25) ** 2
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
