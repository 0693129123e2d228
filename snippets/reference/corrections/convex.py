# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
print("relu:", torch.autograd.grad(torch.relu(x), x)[0])
print("clamp:", torch.autograd.grad(torch.clamp(x, min=0), x)[0])

a, b = torch.ones(2, requires_grad=True)
print("maximum:", torch.autograd.grad(torch.maximum(a, b), (a, b)))
print("fmax:", torch.autograd.grad(torch.fmax(a, b), (a, b)))
# --8<-- [end:run]
