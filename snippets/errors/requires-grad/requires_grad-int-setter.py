# --8<-- [start:run]
import torch

x = torch.arange(3)
x.requires_grad = True
# --8<-- [end:run]
