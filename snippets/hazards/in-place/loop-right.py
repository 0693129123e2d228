# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
states = [torch.tensor(1.0)]
for _ in range(2):
    states.append(states[-1] * w)
states = torch.stack(states)
states[2].backward()
print("states:", states.detach())
print("w.grad:", w.grad)
# --8<-- [end:run]
