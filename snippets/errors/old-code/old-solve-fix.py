# --8<-- [start:run]
import torch

A = torch.tensor([[2.0, 0.0], [0.0, 4.0]], requires_grad=True)
b = torch.tensor([[2.0], [8.0]])
solution = torch.linalg.solve(A, b)
solution[0, 0].backward()
print("solution:", solution.flatten())
print("by the first entry:", A.grad[0, 0])
# --8<-- [end:run]
