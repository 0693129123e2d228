# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
scale = w**2
for x in (1.0, 2.0):
    loss = scale * x
    loss.backward()
# --8<-- [end:run]
