# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
with x.register_hook(lambda gradient: print("inside:", gradient)):
    (x**2).backward()
(x**2).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
