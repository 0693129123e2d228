# --8<-- [start:run]
import torch

w = torch.ones(3, 2, requires_grad=True)
w.grad = torch.zeros(2, 3).t()
(w**2).sum().backward()
print("strides:", w.stride(), w.grad.stride())
# --8<-- [end:run]
