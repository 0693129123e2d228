# --8<-- [start:run]
import torch


def clipped_sign(x):
    soft = x.clamp(-1, 1)
    return torch.sign(x).detach() + (soft - soft.detach())


x = torch.tensor([-3.0, -0.5, 0.5, 3.0], requires_grad=True)
y = clipped_sign(x)
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
