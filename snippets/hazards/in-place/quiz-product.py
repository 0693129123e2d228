# --8<-- [start:result]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
y = h * h
y.add_(1)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:result]

# --8<-- [start:input]
h = 2 * x
y = h * h
h.add_(1)
y.sum().backward()
# --8<-- [end:input]
