# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
kept, detached = [], []
for _ in range(3):
    loss = w**2
    loss.backward()
    kept.append(loss)
    detached.append(loss.detach())
print("with a graph:", [loss.grad_fn is not None for loss in kept])
print("detached:", [loss.grad_fn is not None for loss in detached])
# --8<-- [end:run]
