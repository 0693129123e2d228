# --8<-- [start:run]
import torch

a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)
gradients = torch.autograd.grad(((a + b) ** 2).sum(), [a, b])
halves = [0.5 * gradient for gradient in gradients]
print("for a:", halves[0])

((a + b) ** 2).sum().backward()
for leaf in (a, b):
    leaf.grad.mul_(0.5)
print("a.grad:", a.grad)
# --8<-- [end:run]
