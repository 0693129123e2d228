# --8<-- [start:run]
import torch

A = torch.eye(2, dtype=torch.float64, requires_grad=True)
U, S, Vh = torch.linalg.svd(A)
(U[:, 0] ** 4).sum().backward()
print("A.grad:", A.grad.tolist())
# --8<-- [end:run]
