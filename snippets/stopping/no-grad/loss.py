# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    loss = (w - 1) ** 2
loss.backward()
# --8<-- [end:run]
