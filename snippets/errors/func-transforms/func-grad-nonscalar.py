# --8<-- [start:run]
import torch

torch.func.grad(torch.square)(torch.tensor([1.0, 2.0, 3.0]))
# --8<-- [end:run]
