# --8<-- [start:run]
import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for _ in range(2):
    state = w * state
    loss = state**2
    loss.backward()
    state = state.detach()
print("w.grad:", w.grad)

w.grad = None
state, total = torch.tensor(1.0), 0.0
for _ in range(2):
    state = w * state
    total = total + state**2
total.backward()
print("through the steps:", w.grad)
# --8<-- [end:run]
