# --8<-- [start:captured]
import torch
from torch.func import grad

w = torch.tensor(4.0, requires_grad=True)
x = torch.tensor(3.0)
slope = grad(lambda x: w * x**2 / 2)(x)
print("slope:", slope)
slope.backward()
print("w.grad:", w.grad)
# --8<-- [end:captured]

# --8<-- [start:no-grad]
with torch.no_grad():
    slope = grad(lambda x: w * x**2 / 2)(x)
print("under no_grad:", slope)
# --8<-- [end:no-grad]
