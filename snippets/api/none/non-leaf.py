# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
(h**2).backward()
print("h.grad:", h.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
h = x - 1
h.retain_grad()
(h**2).backward()
print("h.grad, retained:", h.grad)
# --8<-- [end:right]
