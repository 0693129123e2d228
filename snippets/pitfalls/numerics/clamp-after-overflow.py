# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 100.0], requires_grad=True)
y = torch.exp(x).clamp(max=2.0)
y.sum().backward()
print("y:", y.tolist())
print("x.grad:", x.grad)
# --8<-- [end:run]
