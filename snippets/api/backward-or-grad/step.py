# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

torch.autograd.grad((w - 3) ** 2, w)
optimizer.step()
print("w, wrong:", w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
(w.grad,) = torch.autograd.grad((w - 3) ** 2, w)
optimizer.step()
print("w, right:", w.item())
# --8<-- [end:right]
