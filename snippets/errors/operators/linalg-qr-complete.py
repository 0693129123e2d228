# --8<-- [start:run]
import torch

A = torch.tensor([[3.0], [4.0]], requires_grad=True)
Q, R = torch.linalg.qr(A, mode="complete")
R[0, 0].abs().backward()
# --8<-- [end:run]
