# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0], requires_grad=True)
first, second, third = x.split(2)
print("third:", third)
(first.sum() + 10 * third.sum()).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
