# --8<-- [start:run]
import torch
from torch.nn.functional import mse_loss

for size in (2, 4):
    w = torch.tensor(0.0, requires_grad=True)
    mse_loss(w.expand(size), torch.ones(size), reduction="mean").backward()
    print(f"{size} samples:", w.grad)
# --8<-- [end:run]
