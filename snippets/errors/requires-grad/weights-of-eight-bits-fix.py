# --8<-- [start:run]
import torch

model = torch.nn.Module()
model.scale = torch.nn.Parameter(torch.tensor([0.5]))
model.codes = torch.nn.Parameter(torch.tensor([1, 2], dtype=torch.int8), requires_grad=False)
for name, parameter in model.named_parameters():
    parameter.requires_grad_(parameter.is_floating_point())
    print(name, parameter.requires_grad)
# --8<-- [end:run]
