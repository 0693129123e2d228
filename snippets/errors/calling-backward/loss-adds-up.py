# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for _ in range(2):
    total = total + w**2
    total.backward()
# --8<-- [end:run]
