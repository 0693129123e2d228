# --8<-- [start:run]
import torch

image = torch.tensor([1.0, 2.0], requires_grad=True)
layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[3.0, 4.0]]))
    layer.bias.fill_(5.0)
layer.requires_grad_(False)
layer(image).backward()
print("image.grad:", image.grad)
print("layer.weight.grad:", layer.weight.grad)
# --8<-- [end:run]
