# --8<-- [start:run]
import torch

x = torch.autograd.variable(torch.ones(2))
# --8<-- [end:run]
