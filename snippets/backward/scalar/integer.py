# --8<-- [start:run]
import torch

x = torch.tensor(0, requires_grad=True)
# --8<-- [end:run]
