# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.data = torch.tensor([3, 4])
# --8<-- [end:run]
