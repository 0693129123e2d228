# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
states = torch.zeros(3)
states[0] = 1.0
for t in range(2):
    states[t + 1] = states[t] * w
states[2].backward()
# --8<-- [end:run]
