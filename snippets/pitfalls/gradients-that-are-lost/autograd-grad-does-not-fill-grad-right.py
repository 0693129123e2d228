# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w.grad,) = torch.autograd.grad(w**2, w)
optimizer.step()
print("w.grad:", w.grad)
print("w:", w.detach())
# --8<-- [end:run]
