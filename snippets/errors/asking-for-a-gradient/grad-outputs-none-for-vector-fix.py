# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
a = x.sum()
b = x**2
print(torch.autograd.grad([a, b], x, grad_outputs=[None, torch.ones_like(b)]))
# --8<-- [end:run]
