# --8<-- [start:run]
import torch

A = torch.tensor([[1.0, 2.0], [4.0, 3.0]])
x = torch.tensor([1.0, 10.0], requires_grad=True)
y = x @ A @ x
y.backward()
print("x.grad:", x.grad)
print("(A + A.T) @ x:", (A + A.T) @ x.detach())
# --8<-- [end:run]
