# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 0.0, 0.0, 0.0], requires_grad=True)
p = torch.softmax(x, dim=0)
p = p.masked_fill(torch.tensor([True, False, False, False]), 0.0)
p.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
