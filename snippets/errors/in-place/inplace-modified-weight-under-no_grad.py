# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * w
with torch.no_grad():
    w.fill_(5.0)
y.backward()
# --8<-- [end:run]
