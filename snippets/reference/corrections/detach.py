# --8<-- [start:run]
import torch

x = torch.tensor([3.0], requires_grad=True)
y = x**2
detached = y.detach()
detached.fill_(0)
print("y:", y)
print("same memory:", detached.data_ptr() == y.data_ptr())
# --8<-- [end:run]
