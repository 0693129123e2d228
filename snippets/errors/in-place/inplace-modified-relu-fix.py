# --8<-- [start:run]
import torch

x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
h = torch.exp(x)
h = torch.nn.functional.relu(h)
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
