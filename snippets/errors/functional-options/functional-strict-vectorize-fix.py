# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
print(torch.autograd.functional.jacobian(torch.square, x, vectorize=True))
# --8<-- [end:run]
