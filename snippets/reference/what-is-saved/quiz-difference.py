# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 2.0], requires_grad=True)
h = torch.exp(x) - 1
h.clamp_(max=2)
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
