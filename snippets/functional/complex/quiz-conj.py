# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
(gradient,) = torch.autograd.grad((z.conj() ** 2).real, z)
print("gradient:", gradient)
# --8<-- [end:run]
