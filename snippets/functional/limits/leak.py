# --8<-- [start:setup]
import torch
from torch.func import grad

kept = []
# --8<-- [end:setup]

# --8<-- [start:wrong]
def f(x):
    square = x**2
    kept.append(square)
    return square * x


print("slope:", grad(f)(torch.tensor(3.0)))
print("kept, wrong:", kept[0])
print("twice:", 2 * kept[0])
# --8<-- [end:wrong]

# --8<-- [start:right]
def f(x):
    square = x**2
    return square * x, square


slope, square = grad(f, has_aux=True)(torch.tensor(3.0))
print("handed out, right:", square)
# --8<-- [end:right]
