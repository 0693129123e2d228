# --8<-- [start:run]
import torch

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0], requires_grad=True)
outside = x - x.detach().clamp(0, 1)
(outside**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
