# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward(retain_graph=True)
print("first:", x.grad)
y.backward()
print("second:", x.grad)
# --8<-- [end:run]
