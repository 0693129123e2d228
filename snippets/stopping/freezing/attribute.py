# --8<-- [start:wrong]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1)
layer.requires_grad = False  # a new attribute of the module, and nothing more
print("wrong:", [parameter.requires_grad for parameter in layer.parameters()])
# --8<-- [end:wrong]

# --8<-- [start:right]
layer.requires_grad_(False)
print("right:", [parameter.requires_grad for parameter in layer.parameters()])
# --8<-- [end:right]
