# --8<-- [start:run]
import torch

parameters = list(torch.nn.LayerNorm(2).parameters())
print("count:", sum(parameter.numel() for parameter in parameters))
optimizer = torch.optim.SGD(parameters, lr=0.1)
print("in the optimizer:", len(optimizer.param_groups[0]["params"]))
# --8<-- [end:run]
