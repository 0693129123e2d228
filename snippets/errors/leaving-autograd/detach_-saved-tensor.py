# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)
scaled = 2 * x
y = scaled * w
scaled.detach_()
y.sum().backward()
# --8<-- [end:run]
