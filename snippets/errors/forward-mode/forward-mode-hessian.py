# --8<-- [start:run]
import torch

center = torch.zeros(1, 2)


def distance(point):
    return torch.cdist(point[None], center).squeeze()


torch.func.hessian(distance)(torch.tensor([3.0, 4.0]))
# --8<-- [end:run]
