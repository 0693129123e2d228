# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
torch.autograd.backward([2 * x, 3 * x])
print("x.grad:", x.grad)
# --8<-- [end:run]
