# --8<-- [start:run]
import torch

A = torch.ones(2, 3)
A @ A
# --8<-- [end:run]
