# --8<-- [start:many]
import torch

x = torch.tensor([3.0, 0.0], requires_grad=True)
if x > 1:
    y = torch.pow(x, 2)
# --8<-- [end:many]
