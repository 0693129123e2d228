# --8<-- [start:run]
import torch

A = torch.tensor([[3.0], [4.0]], requires_grad=True)
Q, R = torch.linalg.qr(A, mode="reduced")
R[0, 0].abs().backward()
print("shape of Q:", Q.shape)
print("A.grad:", A.grad)
# --8<-- [end:run]
