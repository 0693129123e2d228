# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (3 * x).sum()
x.data.mul_(10)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
