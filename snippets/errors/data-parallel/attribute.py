# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.DataParallel(nn.Linear(1, 1))
print(model.weight)
# --8<-- [end:run]
