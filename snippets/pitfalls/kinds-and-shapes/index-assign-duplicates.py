# --8<-- [start:run]
import torch

v = torch.tensor([10.0, 20.0], requires_grad=True)
index = torch.tensor([0, 0])
out = torch.zeros(2)
out[index] += v
out.sum().backward()
print("out:", out.detach())
print("v.grad:", v.grad)
# --8<-- [end:run]
