# --8<-- [start:run]
import torch

v = (torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0]))
torch.autograd.functional.vjp(torch.square, torch.tensor([1.0, 2.0]), v)
# --8<-- [end:run]
