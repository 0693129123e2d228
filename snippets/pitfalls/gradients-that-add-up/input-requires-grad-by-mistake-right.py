# --8<-- [start:run]
import torch

data = torch.ones(3)
w = torch.ones(3, requires_grad=True)
for _ in range(2):
    w.grad = None
    (data * w).sum().backward()
print("w.grad:", w.grad)
print("data.grad:", data.grad)
# --8<-- [end:run]
