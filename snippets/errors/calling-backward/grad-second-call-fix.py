# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
y = x**2 * w
for_x, for_w = torch.autograd.grad(y, [x, w])
print("for x:", for_x)
print("for w:", for_w)
# --8<-- [end:run]
