# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = ((w - 1) ** 2).detach()
loss.backward()
# --8<-- [end:run]
