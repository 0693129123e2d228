# --8<-- [start:run]
import torch

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, fused=True)
first, second = 1 * w, w**2
(for_first,) = torch.autograd.grad(first, w)
(for_second,) = torch.autograd.grad(second, w)
print("gradient of the square:", for_second)
w.grad = for_first
optimizer.step()
print("w:", w.item())
# --8<-- [end:run]
