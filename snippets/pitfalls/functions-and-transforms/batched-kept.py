# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
y.retain_grad()
rows = torch.autograd.grad(5 * y, x, torch.eye(2), is_grads_batched=True)
print("shape of what is kept:", tuple(y.grad.shape))
print("sum of it:", y.grad.sum().item())
# --8<-- [end:run]
