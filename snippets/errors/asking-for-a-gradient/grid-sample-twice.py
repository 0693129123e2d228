# --8<-- [start:run]
import torch

image = torch.tensor([[[[0.0, 0.0], [0.0, 4.0]]]])
place = torch.zeros(1, 1, 1, 2, requires_grad=True)
value = torch.nn.functional.grid_sample(image, place, align_corners=True).sum()
(first,) = torch.autograd.grad(value, place, create_graph=True)
print("value:", value.item())
print("first:", first.flatten().tolist())
(second,) = torch.autograd.grad(first[..., 0].sum(), place)
print("second:", second.flatten().tolist())
# --8<-- [end:run]
