# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
double = x.to(torch.float64)
made = torch.ones(2, dtype=torch.float64, requires_grad=True)
print("x.is_leaf:", x.is_leaf)
print("double.is_leaf:", double.is_leaf)
print("made.is_leaf:", made.is_leaf)
# --8<-- [end:run]
