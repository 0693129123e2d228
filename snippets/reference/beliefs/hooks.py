# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
x.register_hook(lambda gradient: 10 * gradient)
print("torch.autograd.grad:", torch.autograd.grad(x**2, x)[0])
# --8<-- [end:run]
