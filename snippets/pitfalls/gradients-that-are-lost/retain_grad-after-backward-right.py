# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
h = 3 * x
h.retain_grad()
(h**2).backward()
print("h.retains_grad:", h.retains_grad)
print("h.grad:", h.grad)
# --8<-- [end:run]
