# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
prediction, target = 2 * w, 3 * w
((prediction - target) ** 2).backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
prediction, target = 2 * w, (3 * w).detach()
((prediction - target) ** 2).backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]
