# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
value, tangent_out = torch.func.jvp(torch.square, (x,), (torch.ones_like(x),))
print("tangent:", tangent_out)
# --8<-- [end:run]
