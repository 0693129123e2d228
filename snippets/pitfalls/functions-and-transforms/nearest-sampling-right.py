# --8<-- [start:run]
import torch

image = torch.tensor([[[[1.0, 3.0, 6.0]]]])
shift = torch.tensor(0.25, requires_grad=True)
place = torch.stack([shift, torch.tensor(0.0)]).view(1, 1, 1, 2)
value = torch.nn.functional.grid_sample(image, place, mode="bilinear", align_corners=True)
value.sum().backward()
print("value:", value.item())
print("shift.grad:", shift.grad)
# --8<-- [end:run]
