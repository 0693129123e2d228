# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
scale = torch.tensor(3.0, requires_grad=True)
loss = (scale * x).sum()
print(torch.autograd.grad(loss, [x, scale]))
# --8<-- [end:run]
