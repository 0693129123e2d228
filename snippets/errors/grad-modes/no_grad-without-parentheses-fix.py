# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    y = w**2


@torch.no_grad
def square(x):
    return x**2


print("block:", y.requires_grad)
print("decorator:", square(w).requires_grad)
# --8<-- [end:run]
