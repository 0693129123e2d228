# --8<-- [start:run]
import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
state = torch.tensor(1.0)
for _ in range(3):
    state = w * state.detach()
    loss = (state - 2) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print("loss:", loss.detach(), "w:", w.detach())
# --8<-- [end:run]
