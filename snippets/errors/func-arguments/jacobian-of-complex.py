# --8<-- [start:run]
import torch
from torch.func import jacrev

jacrev(torch.square)(torch.tensor(1 + 2j))
# --8<-- [end:run]
