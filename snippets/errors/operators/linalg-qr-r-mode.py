# --8<-- [start:run]
import torch

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]], requires_grad=True)
Q, R = torch.linalg.qr(A, mode="r")
R[0, 0].abs().backward()
# --8<-- [end:run]
