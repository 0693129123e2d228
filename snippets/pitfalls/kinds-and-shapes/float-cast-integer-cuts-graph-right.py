# --8<-- [start:run]
import torch

x = torch.tensor([1.75], requires_grad=True)
whole = x + (x.trunc() - x).detach()
y = whole * 2
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
