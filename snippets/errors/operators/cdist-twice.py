# --8<-- [start:run]
import torch

points = torch.tensor([[3.0, 4.0]], requires_grad=True)
center = torch.zeros(1, 2)
distance = torch.cdist(points, center).sum()
(direction,) = torch.autograd.grad(distance, points, create_graph=True)
direction.sum().backward()
# --8<-- [end:run]
