# --8<-- [start:setup]
import torch
from torch.func import grad

x = torch.tensor(3.0)
# --8<-- [end:setup]

# --8<-- [start:wrong]
print("with item, wrong:", grad(lambda x: x * x.item())(x))
print("inner autograd.grad, wrong:", grad(lambda x: torch.autograd.grad(x**3, x)[0])(x))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("without item, right:", grad(lambda x: x * x)(x))
print("inner torch.func.grad, right:", grad(grad(lambda x: x**3))(x))
# --8<-- [end:right]
