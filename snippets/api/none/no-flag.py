# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
(w * x).backward()
print("x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.requires_grad_()
(w * x).backward()
print("x.grad with the flag:", x.grad)
# --8<-- [end:right]
