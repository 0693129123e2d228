# --8<-- [start:run]
import torch

A = torch.tensor([[2.0, 1.0], [1.0, 2.0]], requires_grad=True)
eigenvalues, V = torch.linalg.eigh(A)
eigenvalues[1].backward()
print("largest:", f"{eigenvalues[1].item():.4f}")
print("A.grad:", A.grad)
# --8<-- [end:run]
