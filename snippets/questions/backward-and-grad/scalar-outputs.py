# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 6.0, 9.0], requires_grad=True)
losses = x**2
losses.mean().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
