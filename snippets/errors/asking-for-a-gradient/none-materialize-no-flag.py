# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0)
torch.autograd.grad(x**2, [x, b], materialize_grads=True)
# --8<-- [end:run]
