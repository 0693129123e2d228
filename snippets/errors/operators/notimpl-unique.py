# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 1.0, 2.0], requires_grad=True)
torch.unique(x).sum().backward()
# --8<-- [end:run]
