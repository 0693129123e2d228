# --8<-- [start:run]
import torch

torch.autograd.functional.hessian(lambda x: x**3, torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
