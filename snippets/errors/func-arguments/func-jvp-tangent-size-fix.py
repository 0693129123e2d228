# --8<-- [start:run]
import torch

value, tangent_out = torch.func.jvp(torch.square, (torch.tensor([1.0, 2.0]),), (torch.tensor([1.0, 0.0]),))
print("tangent:", tangent_out)
# --8<-- [end:run]
