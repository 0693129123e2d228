# --8<-- [start:run]
import torch

x = torch.ones(2, 3, requires_grad=True)
row_weights = torch.tensor([1.0, 2.0])
x * row_weights
# --8<-- [end:run]
