# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
buffer = torch.ones(3)
for i in range(1, 3):
    buffer[i] = buffer[i - 1] * w
buffer.sum().backward()
# --8<-- [end:run]
