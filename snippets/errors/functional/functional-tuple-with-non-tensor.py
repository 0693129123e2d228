# --8<-- [start:run]
import torch

torch.autograd.functional.jacobian(torch.mul, (torch.tensor(2.0), 5.0))
# --8<-- [end:run]
