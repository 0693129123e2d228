# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
print("sqrt:", torch.autograd.grad(x.sqrt(), x)[0])
print("sqrt of a square:", torch.autograd.grad((x**2).sqrt(), x)[0])
print("norm:", torch.autograd.grad(x.norm(), x)[0])
# --8<-- [end:run]
