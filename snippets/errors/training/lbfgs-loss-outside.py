# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.LBFGS([x])
loss = (x - 1) ** 2


def closure():
    optimizer.zero_grad()
    loss.backward()
    return loss


optimizer.step(closure)
# --8<-- [end:run]
