# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
torch.autograd.gradcheck(torch.sin, x)
# --8<-- [end:run]
