# --8<-- [start:run]
import torch

w = torch.ones(2, 2).t().requires_grad_()
w.sum().backward()
w.grad.reshape(-1)[0] = 0.0
print("strides of w and w.grad:", w.stride(), w.grad.stride())
print("w.grad:", w.grad)
# --8<-- [end:run]
