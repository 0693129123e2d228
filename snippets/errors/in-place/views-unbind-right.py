# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
first, second = h[0], h[1]
first.mul_(3)
(first + second).backward()
print("by index:", x.grad)

x.grad = None
first, second = (2 * x).unbind()
(first * 3 + second).backward()
print("out of place:", x.grad)
# --8<-- [end:run]
