# --8<-- [start:run]
import torch

w = torch.ones(3, 2, requires_grad=True)
w.grad = None
(w**2).sum().backward()
print("strides:", w.stride(), w.grad.stride())
# --8<-- [end:run]
