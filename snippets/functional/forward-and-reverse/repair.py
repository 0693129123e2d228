# --8<-- [start:setup]
import torch
from torch.func import grad, jacfwd

x = torch.tensor(3.0)
# --8<-- [end:setup]

# --8<-- [start:constant]
def with_constant(x):
    c = (x**2).detach()
    return c * x


print("c is a constant:", grad(with_constant)(x), jacfwd(with_constant)(x))
# --8<-- [end:constant]

# --8<-- [start:function]
def with_function(x):
    c = x**2
    return c * x


print("c is a function of x:", grad(with_function)(x), jacfwd(with_function)(x))
# --8<-- [end:function]
