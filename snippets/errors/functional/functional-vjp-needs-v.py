# --8<-- [start:run]
import torch

torch.autograd.functional.vjp(torch.square, torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
