# --8<-- [start:run]
import torch

x = torch.tensor(3.0)
h = 2 * x
h.retain_grad()
# --8<-- [end:run]
