# --8<-- [start:run]
import torch

x, tangent = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
torch.func.jvp(torch.square, x, tangent)
# --8<-- [end:run]
