# --8<-- [start:run]
import torch


def train(activation) -> float:
    """Three steps of gradient descent on (w - 1)^2 with w behind an activation."""
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(3):
        loss = (activation(w) - 1) ** 2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 0.25 * gradient
    return w.item()


print("relu:", train(torch.relu))
print("clamp:", train(lambda w: w.clamp(min=0)))
# --8<-- [end:run]
