# --8<-- [start:run]
import torch

x = torch.ones(2)
print("volatile:", x.volatile)
# --8<-- [end:run]
