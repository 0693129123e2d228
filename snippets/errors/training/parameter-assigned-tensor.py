# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
layer.bias = torch.tensor([1.0, 2.0])
# --8<-- [end:run]
