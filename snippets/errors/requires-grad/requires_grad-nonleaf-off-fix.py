# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
constant = y.detach()
print("y:", y)
print("constant:", constant)
# --8<-- [end:run]
