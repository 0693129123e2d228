# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x.detach()
with torch.no_grad():
    z = x * x
print("gradient of y:", torch.autograd.grad(y, x)[0])
print("z.requires_grad:", z.requires_grad)
# --8<-- [end:run]
