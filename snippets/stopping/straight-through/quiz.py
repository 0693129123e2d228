# --8<-- [start:run]
import torch

x = torch.tensor(2.75, requires_grad=True)
q = torch.round(x).detach() + (x - x.detach())
(q**2).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
