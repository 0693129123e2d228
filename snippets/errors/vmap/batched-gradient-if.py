# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
y.register_hook(lambda g: g if g.sum() > 0 else 0 * g)
torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)
# --8<-- [end:run]
