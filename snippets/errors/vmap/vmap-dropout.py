# --8<-- [start:run]
import torch

dropout = torch.nn.Dropout(0.5)
torch.vmap(dropout)(torch.ones(2, 1000))
# --8<-- [end:run]
