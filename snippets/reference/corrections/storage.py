# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
view = h[0]
h.mul_(3)
(h.sum() + view).backward()
print("view:", view)
print("x.grad:", x.grad)
# --8<-- [end:run]
