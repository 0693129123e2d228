# --8<-- [start:run]
import torch
from torch.func import jvp

print("value and tangent:", jvp(torch.square, (torch.tensor([3.0]),), (torch.tensor([2.0]),)))
# --8<-- [end:run]
