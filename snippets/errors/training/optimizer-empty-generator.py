# --8<-- [start:run]
import torch

parameters = torch.nn.LayerNorm(2).parameters()
print("count:", sum(parameter.numel() for parameter in parameters))
torch.optim.SGD(parameters, lr=0.1)
# --8<-- [end:run]
