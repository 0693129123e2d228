# --8<-- [start:setup]
import torch

w = torch.ones(3, 2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.grad = torch.zeros(2, 3).t()
print("w:", w.stride())
print("assigned:", w.grad.stride())
# --8<-- [end:setup]

# --8<-- [start:zeros]
optimizer.zero_grad(set_to_none=False)
w.sum().backward()
print("zeros, then backward:", w.grad.stride())
# --8<-- [end:zeros]

# --8<-- [start:none]
optimizer.zero_grad()
w.sum().backward()
print("None, then backward:", w.grad.stride())
# --8<-- [end:none]
