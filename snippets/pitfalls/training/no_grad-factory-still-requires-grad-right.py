# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2).requires_grad_(False)
print("layer.bias.requires_grad:", layer.bias.requires_grad)
print("recorded:", layer(torch.tensor([1.0, 5.0])).requires_grad)
# --8<-- [end:run]
