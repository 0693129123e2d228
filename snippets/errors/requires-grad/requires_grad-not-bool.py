# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
setting = "yes"
x.requires_grad = setting
# --8<-- [end:run]
