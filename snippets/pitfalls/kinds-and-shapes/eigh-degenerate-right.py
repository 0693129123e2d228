# --8<-- [start:run]
import torch

A = torch.eye(2, dtype=torch.float64, requires_grad=True)
values = torch.linalg.eigvalsh(A)
(values**2).sum().backward()
print("A.grad:", A.grad.tolist())
# --8<-- [end:run]
