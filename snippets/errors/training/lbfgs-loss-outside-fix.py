# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.LBFGS([x])


def closure():
    optimizer.zero_grad()
    loss = (x - 1) ** 2
    loss.backward()
    return loss


optimizer.step(closure)
print("x:", x)
# --8<-- [end:run]
