# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
h = torch.tensor(1.0)
h = (w * h + 1).detach()
h.backward()
# --8<-- [end:run]
