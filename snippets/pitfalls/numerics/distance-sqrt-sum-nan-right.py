# --8<-- [start:run]
import torch

x = torch.zeros(2, requires_grad=True)
torch.linalg.vector_norm(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
