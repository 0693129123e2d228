# --8<-- [start:run]
import torch

layer = torch.nn.BatchNorm1d(1)
layer(torch.tensor([[3.0]], requires_grad=True))
# --8<-- [end:run]
