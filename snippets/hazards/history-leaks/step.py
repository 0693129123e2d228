# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
h = torch.tensor(1.0)
for _ in range(3):
    h = w * h + 1
    optimizer.zero_grad()
    h.backward(retain_graph=True)
    optimizer.step()
# --8<-- [end:run]
