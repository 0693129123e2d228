# --8<-- [start:run]
import torch

a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)
gradients = torch.autograd.grad(((a + b) ** 2).sum(), [a, b])
print("one tensor:", gradients[0] is gradients[1])
for gradient in gradients:
    gradient.mul_(0.5)
print("for a:", gradients[0])
# --8<-- [end:run]
