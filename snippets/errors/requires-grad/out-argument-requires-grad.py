# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
buffer = torch.empty(2)
torch.add(x, 1, out=buffer)
# --8<-- [end:run]
