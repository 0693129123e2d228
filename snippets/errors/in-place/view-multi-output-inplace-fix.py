# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
left, right = (x * 1).split(2)
left = left * 2
(left.sum() + right.sum()).backward()
print("out of place:", x.grad)

x.grad = None
y = x * 1
left = y[:2]
left.mul_(2)
y.sum().backward()
print("one view:", x.grad)
# --8<-- [end:run]
