# --8<-- [start:run]
import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0], requires_grad=True)
x.clamp(0, 1).sum().backward()
print("clamp:", x.grad)
x.grad = None
F.hardtanh(x, 0.0, 1.0).sum().backward()
print("hardtanh:", x.grad)
# --8<-- [end:run]
