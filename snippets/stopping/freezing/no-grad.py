# --8<-- [start:run]
import torch

x = torch.tensor(2.0)
w1 = torch.tensor(3.0, requires_grad=True)
w2 = torch.tensor(5.0, requires_grad=True)

hidden = w1 * x
with torch.no_grad():
    y = w2 * hidden
y.backward()
# --8<-- [end:run]
