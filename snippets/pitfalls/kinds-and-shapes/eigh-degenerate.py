# --8<-- [start:run]
import torch

A = torch.eye(2, dtype=torch.float64, requires_grad=True)
values, vectors = torch.linalg.eigh(A)
(vectors[:, 0] ** 4).sum().backward()
print("vectors:", vectors.tolist())
print("A.grad:", A.grad.tolist())
# --8<-- [end:run]
