# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
a, b = x.sum(), x.prod()
torch.autograd.grad([a, b], x, grad_outputs=[torch.tensor(1.0)])
# --8<-- [end:run]
