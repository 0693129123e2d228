# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
torch.vmap(lambda v: torch.autograd.grad((v * y).sum(), x)[0])(torch.eye(2))
# --8<-- [end:run]
