# --8<-- [start:run]
import torch

A = torch.tensor([[2.0, 0.0], [0.0, 4.0]], requires_grad=True)
b = torch.tensor([[2.0], [8.0]])
solution = torch.solve(b, A).solution
# --8<-- [end:run]
