# --8<-- [start:run]
import torch

with torch.no_grad():
    layer = torch.nn.LayerNorm(2)
layer(torch.tensor([1.0, 5.0])).sum().backward()
print("layer.bias.grad:", layer.bias.grad)
# --8<-- [end:run]
