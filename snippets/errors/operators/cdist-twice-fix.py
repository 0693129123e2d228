# --8<-- [start:run]
import torch

points = torch.tensor([[3.0, 4.0]], requires_grad=True)
center = torch.zeros(1, 2)
distance = torch.sqrt(torch.sum((points - center) ** 2))
(direction,) = torch.autograd.grad(distance, points, create_graph=True)
direction.sum().backward()
print("direction:", direction)
print("points.grad:", points.grad)
# --8<-- [end:run]
