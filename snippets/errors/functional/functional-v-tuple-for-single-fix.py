# --8<-- [start:run]
import torch

print(torch.autograd.functional.jacobian(torch.square, torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
