# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
y.register_hook(lambda g: torch.where(g.sum() > 0, g, 0 * g))
print(torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)[0])
# --8<-- [end:run]
