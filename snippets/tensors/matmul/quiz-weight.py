# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
w = torch.ones(2, 1, requires_grad=True)
(x @ w).sum().backward()
print("w.grad.flatten():", w.grad.flatten())
print("by hand:", (x.T @ torch.ones(2, 1)).flatten())
# --8<-- [end:run]
