# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
y = h[0].clone() ** 2
h[1].mul_(5)
(y + h.sum()).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
