# --8<-- [start:run]
import torch

x, tangent = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
value, tangent_out = torch.func.jvp(torch.square, (x,), (tangent,))
print("value:", value)
print("tangent:", tangent_out)
# --8<-- [end:run]
