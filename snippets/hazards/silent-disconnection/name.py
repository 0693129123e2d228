# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x = x * 2
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([1.0, 2.0], requires_grad=True)
scaled = x * 2
(scaled**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:right]
