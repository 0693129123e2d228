# --8<-- [start:run]
import torch

x = torch.tensor([1, 2, 3], requires_grad=True)
# --8<-- [end:run]
