# --8<-- [start:run]
import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
B = torch.tensor([[1.0, 0.0], [2.0, 1.0]])
V = torch.ones(2, 2)
(A @ B).backward(gradient=V)
print("A.grad:", A.grad)
print("V @ B.T:", V @ B.T)
print("V @ B:", V @ B)
# --8<-- [end:run]
