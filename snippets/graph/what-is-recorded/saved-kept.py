# --8<-- [start:new-tensor]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
y = torch.pow(h, 2)
h = h + 10
y.backward()
print("h:", h.item())
print("x.grad:", x.grad)
# --8<-- [end:new-tensor]
