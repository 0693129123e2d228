# --8<-- [start:run]
import torch

torch.cat([torch.ones(2, 2), torch.ones(2, 3)])
# --8<-- [end:run]
