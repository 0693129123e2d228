# --8<-- [start:run]
import torch

A = torch.eye(2, dtype=torch.float64, requires_grad=True)
apart = torch.diag(torch.tensor([0.5, 0.0], dtype=torch.float64))
U, S, Vh = torch.linalg.svd(A + apart)
(U[0, 0] * U[1, 0]).backward()
print("A.grad:", A.grad)
# --8<-- [end:run]
