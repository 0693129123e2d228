# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
print(torch.autograd.functional.jacobian(lambda x: x**2, x, strict=True))
# --8<-- [end:run]
