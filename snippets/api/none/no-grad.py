# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    h = x**2
(w * h).backward()
print("x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
h = x**2
(w * h).backward()
print("x.grad without the block:", x.grad)
# --8<-- [end:right]
