# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
w = torch.tensor([4.0, 5.0], requires_grad=True)
y = x * w
y.grad_fn(torch.ones(2), torch.ones(2))
# --8<-- [end:run]
