# --8<-- [start:run]
import torch

A = torch.tensor([[0.0, 4.0], [-1.0, 0.0]], requires_grad=True)
eigenvalues, V = torch.linalg.eig(A)
V.real.sum().backward()
# --8<-- [end:run]
