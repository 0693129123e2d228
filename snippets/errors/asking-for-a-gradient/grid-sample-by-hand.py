# --8<-- [start:run]
import torch


def sample(image, place):
    """The value of a two by two image at (x, y), both between -1 and 1."""
    x, y = (place + 1) / 2
    upper = torch.lerp(image[0, 0], image[0, 1], x)
    lower = torch.lerp(image[1, 0], image[1, 1], x)
    return torch.lerp(upper, lower, y)


image = torch.tensor([[0.0, 0.0], [0.0, 4.0]])
place = torch.zeros(2, requires_grad=True)
(first,) = torch.autograd.grad(sample(image, place), place, create_graph=True)
(second,) = torch.autograd.grad(first[0], place)
print("first:", first.tolist())
print("second:", second.tolist())
# --8<-- [end:run]
