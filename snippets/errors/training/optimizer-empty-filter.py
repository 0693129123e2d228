# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.PReLU())
model.requires_grad_(False)
torch.optim.SGD([parameter for parameter in model.parameters() if parameter.requires_grad], lr=0.1)
# --8<-- [end:run]
