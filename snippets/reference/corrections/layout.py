# --8<-- [start:run]
import torch

weight = torch.ones(3, 2, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

weight.grad = torch.ones(2, 3).t()
print("before zero_grad:", weight.grad.stride())
optimizer.zero_grad()
weight.sum().backward()
print("after zero_grad and backward:", weight.grad.stride())
# --8<-- [end:run]
