# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
zero = x - x.detach()
print("value:", zero.item())
zero.backward()
print("x.grad:", x.grad)

x.grad = None
one = x / x.detach()
one.backward()
print("x.grad of the quotient:", x.grad)
# --8<-- [end:run]
