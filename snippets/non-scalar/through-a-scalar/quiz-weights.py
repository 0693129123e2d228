# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0], requires_grad=True)
y = x**2
y.backward(torch.tensor([2.0, -1.0]))
print("x.grad:", x.grad)
# --8<-- [end:run]
