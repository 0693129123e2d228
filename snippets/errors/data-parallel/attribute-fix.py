# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.DataParallel(nn.Linear(1, 1, bias=False))
model(torch.ones(1, 1)).sum().backward()
print(model.module.weight.grad)
print(list(model.state_dict()), list(model.module.state_dict()))
# --8<-- [end:run]
