# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
layer.requires_grad = False
print("after the assignment:", [parameter.requires_grad for parameter in layer.parameters()])

layer = torch.nn.LayerNorm(2)
layer.requires_grad_(False)
print("after the method:", [parameter.requires_grad for parameter in layer.parameters()])
# --8<-- [end:run]
