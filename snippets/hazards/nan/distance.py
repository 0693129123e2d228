# --8<-- [start:wrong]
import torch

points = torch.tensor([[0.0], [3.0]], requires_grad=True)
difference = points[:, None] - points[None, :]
(difference**2).sum(-1).sqrt().sum().backward()
print("by hand:", points.grad.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
points.grad = None
torch.cdist(points, points).sum().backward()
print("cdist:", points.grad.tolist())
# --8<-- [end:right]
