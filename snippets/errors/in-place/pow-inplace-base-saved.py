# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
z = y**2
y.add_(3)
z.sum().backward()
# --8<-- [end:run]
