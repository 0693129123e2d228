# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.nan_to_num(x.log() * (x > 0))
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
