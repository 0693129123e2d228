# --8<-- [start:run]
import torch


def distance(point):
    return torch.sqrt(torch.sum(point**2))


point = torch.tensor([3.0, 4.0])
print(torch.func.hessian(distance)(point))
print(torch.func.jacfwd(torch.func.jacrev(distance))(point))
# --8<-- [end:run]
