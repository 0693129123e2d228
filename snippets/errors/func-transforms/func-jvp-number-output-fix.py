# --8<-- [start:run]
import torch

value, tangent = torch.func.jvp(torch.sum, (torch.tensor([1.0, 2.0]),), (torch.tensor([1.0, 1.0]),))
print("value:", value)
print("tangent:", tangent)
# --8<-- [end:run]
