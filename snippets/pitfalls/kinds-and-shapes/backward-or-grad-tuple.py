# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
gradient = torch.autograd.grad(x**2, x)  # a tuple of one tensor
print("twice, wrong:", 2 * gradient)
# --8<-- [end:wrong]

# --8<-- [start:right]
(gradient,) = torch.autograd.grad(x**2, x)
print("twice, right:", 2 * gradient)
# --8<-- [end:right]
