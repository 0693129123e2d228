# --8<-- [start:run]
import torch

points = torch.tensor([[3.0, 4.0]], requires_grad=True)
center = torch.zeros(1, 2)
distance = torch.cdist(points, center, compute_mode="use_mm_for_euclid_dist").sum()
(direction,) = torch.autograd.grad(distance, points, create_graph=True)
direction.sum().backward()
print("direction:", direction.detach())
print("points.grad:", points.grad)
# --8<-- [end:run]
