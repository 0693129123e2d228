# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 0.0, 0.0, 0.0], requires_grad=True)
p = torch.softmax(x, dim=0)
p[0] = 0.0
p.sum().backward()
# --8<-- [end:run]
