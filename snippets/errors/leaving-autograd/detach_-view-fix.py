# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = 2 * x
head = y[:2].detach()
y.sum().backward()
print("head:", head)
print("x.grad:", x.grad)
# --8<-- [end:run]
