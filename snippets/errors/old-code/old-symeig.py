# --8<-- [start:run]
import torch

A = torch.tensor([[2.0, 1.0], [1.0, 2.0]], requires_grad=True)
eigenvalues, V = torch.symeig(A, eigenvectors=True)
# --8<-- [end:run]
