# --8<-- [start:forward]
import torch

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
B = torch.tensor([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]], requires_grad=True)
C = A @ B
print("C:", C)
# --8<-- [end:forward]

# --8<-- [start:backward]
V = torch.tensor([[1.0, 10.0], [100.0, 2.0]])
C.backward(gradient=V)
print("A.grad:", A.grad)
print("B.grad:", B.grad)
# --8<-- [end:backward]

# --8<-- [start:by-hand]
with torch.no_grad():
    print("V @ B.T:", V @ B.T)
    print("A.T @ V:", A.T @ V)
# --8<-- [end:by-hand]
