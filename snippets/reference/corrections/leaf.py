# --8<-- [start:run]
import torch

x = torch.tensor(3.0)
print("is_leaf:", x.is_leaf, " requires_grad:", x.requires_grad)
# --8<-- [end:run]
