# --8<-- [start:run]
import torch

a = torch.tensor([1.0, 2.0])
b = torch.tensor([3.0, 4.0, 5.0])
J_a, J_b = torch.autograd.functional.jacobian(lambda a, b: torch.cat([a, b]), (a, b))
print("J_a:", J_a)
print("J_b:", J_b)
# --8<-- [end:run]
