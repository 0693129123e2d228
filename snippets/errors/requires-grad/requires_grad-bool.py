# --8<-- [start:run]
import torch

mask = torch.tensor([True, False])
mask.requires_grad_()
# --8<-- [end:run]
