# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
torch.autograd.grad(y, x, grad_outputs=torch.ones(3), is_grads_batched=True)
# --8<-- [end:run]
