# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
del x.data
# --8<-- [end:run]
