# --8<-- [start:run]
import torch

w = torch.ones(2, 2).t().requires_grad_()
w.sum().backward()
w.grad[0, 0] = 0.0
print("w.grad:", w.grad)
# --8<-- [end:run]
