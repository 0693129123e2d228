# --8<-- [start:run]
import torch

x = torch.ones(2, 2, requires_grad=True)
y = torch.sqrt(x)
y[0].mul_(2)
y.sum().backward()
# --8<-- [end:run]
