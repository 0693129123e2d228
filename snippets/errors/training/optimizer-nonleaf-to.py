# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True).to(torch.float64)
torch.optim.SGD([w], lr=0.1)
# --8<-- [end:run]
