# --8<-- [start:run]
import torch

torch.autograd.functional.jacobian(lambda x: (x**2).sum().item(), torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
