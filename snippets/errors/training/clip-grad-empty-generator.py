# --8<-- [start:run]
import torch

parameters = torch.nn.LayerNorm(2).parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1)
torch.nn.utils.clip_grad_norm_(parameters, max_norm=1.0)
# --8<-- [end:run]
