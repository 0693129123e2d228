# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
scale = 3.0
loss = (scale * x).sum()
torch.autograd.grad(loss, [x, scale])
# --8<-- [end:run]
