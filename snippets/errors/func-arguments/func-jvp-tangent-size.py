# --8<-- [start:run]
import torch

torch.func.jvp(torch.square, (torch.tensor([1.0, 2.0]),), (torch.tensor([1.0, 0.0, 0.0]),))
# --8<-- [end:run]
