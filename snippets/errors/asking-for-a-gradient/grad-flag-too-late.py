# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
loss = (w * x).sum()
x.requires_grad_()
torch.autograd.grad(loss, x)
# --8<-- [end:run]
