# --8<-- [start:run]
import torch

model = torch.nn.Module()
model.scale = torch.nn.Parameter(torch.tensor([0.5]))
model.codes = torch.nn.Parameter(torch.tensor([1, 2], dtype=torch.int8), requires_grad=False)
model.requires_grad_(True)
# --8<-- [end:run]
