# --8<-- [start:run]
import torch

torch.autograd.functional.jvp(torch.sum, torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
