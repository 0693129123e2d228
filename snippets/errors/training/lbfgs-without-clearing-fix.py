# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.LBFGS([x], max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = (x - 1) ** 2
    loss.backward()
    return loss


for _ in range(4):
    optimizer.step(closure)
    print("x:", x.item())
# --8<-- [end:run]
