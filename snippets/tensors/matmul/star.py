# --8<-- [start:run]
import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
B = torch.tensor([[1.0, 0.0], [2.0, 1.0]])
(A * B).sum().backward()
print("A.grad of *:", A.grad)
A.grad = None
(A @ B).sum().backward()
print("A.grad of @:", A.grad)
# --8<-- [end:run]
