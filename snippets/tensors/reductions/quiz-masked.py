# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 4.0, 9.0], requires_grad=True)
mask = torch.tensor([True, True, False])
x[mask].mean().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
