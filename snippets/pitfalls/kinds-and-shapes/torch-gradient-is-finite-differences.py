# --8<-- [start:run]
import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
(slope,) = torch.gradient(t**2)
print("by torch.gradient:", slope)
# --8<-- [end:run]
