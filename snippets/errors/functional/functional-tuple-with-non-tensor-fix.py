# --8<-- [start:run]
import torch

a = torch.tensor(2.0)
print("two tensors:", torch.autograd.functional.jacobian(torch.mul, (a, torch.tensor(5.0))))
print("held fixed:", torch.autograd.functional.jacobian(lambda a: a * 5.0, a))
# --8<-- [end:run]
