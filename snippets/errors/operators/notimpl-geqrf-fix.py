# --8<-- [start:run]
import torch

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]], requires_grad=True)
Q, R = torch.linalg.qr(A)
R[0, 0].abs().backward()
print("length:", R[0, 0].abs())
print("first column:", A.grad[:, 0])
# --8<-- [end:run]
