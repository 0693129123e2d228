# --8<-- [start:run]
import torch

W = torch.ones(2, 3, requires_grad=True)
batch = torch.ones(2, 3)
y = batch @ W.T
y.sum().backward()
print("W.grad:", W.grad)
# --8<-- [end:run]
