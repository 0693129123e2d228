# --8<-- [start:run]
import torch
from torch.func import jacrev

image = torch.tensor([[[[0.0, 0.0], [0.0, 4.0]]]])


def value(place):
    return torch.nn.functional.grid_sample(image, place.view(1, 1, 1, 2), align_corners=True).sum()


print(jacrev(jacrev(value))(torch.zeros(2)))
# --8<-- [end:run]
