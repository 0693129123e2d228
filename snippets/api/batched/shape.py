# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])
torch.autograd.grad(y, x, grad_outputs=torch.ones(3), is_grads_batched=True)
# --8<-- [end:run]
