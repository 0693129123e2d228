# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
h = (2 * x).expand(3).clone()
h.add_(torch.tensor([1.0, 2.0, 3.0]))
h.sum().backward()
print("h:", h.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
