# --8<-- [start:run]
import torch

A = torch.tensor([[0.0, 4.0], [-1.0, 0.0]], requires_grad=True)
eigenvalues, V = torch.linalg.eig(A)
share = V[0, 0].abs() ** 2
share.backward()
print("share:", share)
print("by the entry above:", A.grad[0, 1])
print("by the entry below:", A.grad[1, 0])
# --8<-- [end:run]
