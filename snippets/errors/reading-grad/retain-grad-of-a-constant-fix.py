# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.retain_grad()
(h**2).backward()
print("h.grad:", h.grad)
# --8<-- [end:run]
