# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
layer.requires_grad_(False)
print("layer:", [parameter.requires_grad for parameter in layer.parameters()])

mask = torch.ones(2)
mask.requires_grad_(True)
print("mask:", mask.requires_grad)
# --8<-- [end:run]
