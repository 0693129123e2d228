# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)
scaled = 2 * x
y = scaled * w
constant = scaled.detach()
y.sum().backward()
print("constant:", constant)
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
