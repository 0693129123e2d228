# --8<-- [start:run]
import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
h = torch.relu(x)
h = h + 1
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
