# --8<-- [start:run]
import torch

print(torch.autograd.functional.jacobian(lambda x: (x**2).sum(), torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
