# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
y = 3 * w
(w.grad,) = torch.autograd.grad(y, w)
print("w.grad:", w.grad)
# --8<-- [end:run]
