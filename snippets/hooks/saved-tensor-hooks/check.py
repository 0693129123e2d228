# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
y = h**2
with torch.no_grad():
    h.mul_(10)
y.backward()
# --8<-- [end:run]
