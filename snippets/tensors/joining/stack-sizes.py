# --8<-- [start:run]
import torch

torch.stack([torch.ones(2), torch.ones(3)])
# --8<-- [end:run]
