# --8<-- [start:integer]
import torch

n = torch.tensor([0, 1, 2], requires_grad=True)
# --8<-- [end:integer]
