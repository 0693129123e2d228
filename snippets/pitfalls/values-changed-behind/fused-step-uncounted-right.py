# --8<-- [start:run]
import torch

w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, fused=True)
first, second = w.sum(), (w**2).sum()

(first_gradient,) = torch.autograd.grad(first, w)
(second_gradient,) = torch.autograd.grad(second, w)
print("gradient of the second loss:", second_gradient)

w.grad = first_gradient
optimizer.step()
print("w:", w.detach())
# --8<-- [end:run]
