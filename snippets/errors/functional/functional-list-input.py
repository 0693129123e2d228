# --8<-- [start:run]
import torch

inputs = [torch.tensor(2.0), torch.tensor(5.0)]
torch.autograd.functional.jacobian(torch.mul, inputs)
# --8<-- [end:run]
