# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
c = (x**2).detach()
(x * c).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
